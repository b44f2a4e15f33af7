import { dollars, engineFailureWords } from '../../../components/engine-words';
import { modelName, partlyWritten, writtenWords } from '../../../components/written-words';
import type { Writing, Written } from '../../../lib/messaging';
import type { Digest } from '../../../lib/records/digest';
import type { EngineFailure } from '../../../lib/records/engine';
import type { Job, Reads } from '../../../lib/records/job';
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

/** How many of the four rows have come, or that what was written is read once more. */
export type Stage = number | 'reread';

/** What writing would read, and cost: millionths of a US dollar, undefined where no price is known. */
export interface Offer {
  reads: Reads;
  cost: number | undefined;
  /** The same of the full text, where that is offered apart. */
  full?: { cost: number | undefined };
}

/**
 * What a note says of a paper's writing.
 * @param about what is offered, and how far a job is that runs
 */
export function tellWriting(
  wanted: Wanted,
  job: Job | undefined,
  written: Digest | undefined,
  about: Offer & { stage: Stage; now: number },
): Writing {
  const { stage, now, full } = about;
  const model = () => modelName(job ?? wanted);
  if (job?.state === 'running' && job.asked)
    return {
      state: 'running',
      words: said(() => stageWords(stage)),
    };
  if (isWaiting(job))
    return {
      state: 'waiting',
      words: said(() => (isFetching(job) ? m.reading_html() : m.writing_queued({ model: model() }))),
    };
  if (job?.failure && job.failure.kind !== 'stopped' && job.state !== 'done') return failed(job.failure, now);
  if (written?.state.kind === 'partial') {
    const labels = labelSetOf(job?.text.primary ?? '');
    return {
      state: 'failed',
      words: said(() => partlyWritten(written, labels, now) ?? ''),
      // What a browser cannot do it cannot do the second time.
      ...(written.state.failure.kind !== 'tldr-only' && { help: 'write-digest' as const }),
    };
  }
  return {
    state: 'offered',
    words: inEachLanguage(() => ({
      words: offerWords(wanted, written, about),
      ...(full && { full: withCost(m.write_full(), full.cost) }),
    })),
  };
}

function stageWords(stage: Stage): string {
  if (stage === 'reread') return m.writing_reread();
  return stage > 0 ? m.writing_sections({ done: stage }) : m.writing_now();
}

const said = (words: () => string): Writing['words'] => inEachLanguage(() => ({ words: words() }));

function offerWords(wanted: Wanted, written: Digest | undefined, { reads, cost }: Offer): string {
  const model = modelName(wanted);
  const isFull = reads === 'full-text';
  if (written?.model === wanted.model && (written.textRead !== undefined || !isFull))
    return withCost(m.rewrite(), cost);
  if (isFull) return withCost(m.write_full_with({ model }), cost);
  if (cost === undefined) return written ? m.rewrite_with({ model }) : m.write_with({ model });
  const told = { model, cost: dollars(cost) };
  return written ? m.rewrite_with_cost(told) : m.write_with_cost(told);
}

const withCost = (words: string, cost: number | undefined): string =>
  cost === undefined ? words : `${words} ≈ ${dollars(cost)}`;

const isWaiting = (job: Job | undefined): boolean =>
  job?.state === 'running' || (job?.state === 'queued' && (!job.failure || job.failure.kind === 'stopped'));

const isFetching = (job: Job | undefined): boolean =>
  job?.state === 'running' && job.reads === 'full-text' && !job.text.html;

function failed(failure: EngineFailure, now: number): Writing {
  return {
    state: 'failed',
    words: said(() => m.no_ai_text({ reason: engineFailureWords(failure, now) })),
    help: CURED_BY_PRESS.includes(failure.kind) ? 'write-digest' : 'open-options',
  };
}

/** A written digest with what there is to say of it. */
export function tellWritten(digest: Digest): Written {
  const { version: _, abstract: __, affiliations: ___, ...shown } = digest;
  return { digest: shown, words: inEachLanguage(() => writtenWords(digest)) };
}
