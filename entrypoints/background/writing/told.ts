import { dollars, engineFailureWords } from '../../../components/engine-words';
import { modelName, partlyWritten, writtenWords } from '../../../components/written-words';
import type { Writing, Written } from '../../../lib/messaging';
import type { Digest } from '../../../lib/records/digest';
import type { EngineFailure } from '../../../lib/records/engine';
import type { Job } from '../../../lib/records/job';
import { labelSetOf } from '../../../lib/records/sections';
import { inEachLanguage, m } from '../../../lib/words';
import type { Wanted } from './wanted';

/** What cures itself, or a press: nothing in the options would. */
const CURED_BY_PRESS: readonly EngineFailure['kind'][] = [
  'silent',
  'cut-off',
  'too-long',
  'blank',
  'not-json',
  'wrong-shape',
  'wrong-language',
  'server',
  'budget',
  'stopped',
  'mistake',
];

/**
 * What a note says of a paper's writing.
 * @param cost expected for this paper, in millionths of a US dollar; undefined where no price is known
 * @param sections of a job that runs, how many of the four rows have come
 */
export function tellWriting(
  wanted: Wanted,
  job: Job | undefined,
  written: Digest | undefined,
  { cost, sections, now }: { cost: number | undefined; sections: number; now: number },
): Writing {
  const model = () => modelName(job ?? wanted);
  if (job?.state === 'running' && job.asked)
    return {
      state: 'running',
      words: inEachLanguage(() => (sections > 0 ? m.writing_sections({ done: sections }) : m.writing_now())),
    };
  if (isWaiting(job))
    return { state: 'waiting', words: inEachLanguage(() => m.writing_queued({ model: model() })) };
  if (job?.failure && job.failure.kind !== 'stopped' && job.state !== 'done') return failed(job.failure, now);
  if (written?.state.kind === 'partial') {
    const labels = labelSetOf(job?.text.primary ?? '');
    return {
      state: 'failed',
      words: inEachLanguage(() => partlyWritten(written, labels, now) ?? ''),
      // What a browser cannot do it cannot do the second time.
      ...(written.state.failure.kind !== 'tldr-only' && { help: 'write-digest' as const }),
    };
  }
  return { state: 'offered', words: inEachLanguage(() => offerWords(wanted, written, cost)) };
}

function offerWords(wanted: Wanted, written: Digest | undefined, cost: number | undefined): string {
  const model = modelName(wanted);
  if (written?.model === wanted.model) return m.rewrite();
  if (written)
    return cost === undefined
      ? m.rewrite_with({ model })
      : m.rewrite_with_cost({ model, cost: dollars(cost) });
  return cost === undefined ? m.write_with({ model }) : m.write_with_cost({ model, cost: dollars(cost) });
}

const isWaiting = (job: Job | undefined): boolean =>
  job?.state === 'running' || (job?.state === 'queued' && (!job.failure || job.failure.kind === 'stopped'));

function failed(failure: EngineFailure, now: number): Writing {
  return {
    state: 'failed',
    words: inEachLanguage(() => m.no_ai_text({ reason: engineFailureWords(failure, now) })),
    help: CURED_BY_PRESS.includes(failure.kind) ? 'write-digest' : 'open-options',
  };
}

/** A written digest with what there is to say of it. */
export function tellWritten(digest: Digest): Written {
  const { version: _, abstract: __, affiliations: ___, ...shown } = digest;
  return { digest: shown, words: inEachLanguage(() => writtenWords(digest)) };
}
