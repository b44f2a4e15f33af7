import { codeLinks } from '../../../papers/code-link';
import type { Digest, Section, Statement, TranslatedTitle } from '../../../records/digest';
import type { EngineFailure } from '../../../records/engine';
import type { Job } from '../../../records/job';
import { SECTIONS, type SectionName } from '../../../records/sections';
import { checkStatement, type EvidenceSource } from '../../evidence';
import { digestWithMath } from '../../with-math';
import { type DigestAnswer, fieldOfSection, type SaidStatement } from '../answer';
import { linksOf } from './section-links';
import { readOf, sourceOf } from './source-of';

/** What a paper without implications lacks is not missing: there may be none. */
const NEEDED: readonly SectionName[] = ['tldr', 'summary', 'methodology', 'results'];

/**
 * A digest of what a model answered, each statement checked against the sentences it names.
 * @param answer what of it could be read
 * @param failure why it is not whole, where it is not
 * @param title in the reader's language, where it needs to be
 * @param now epoch milliseconds
 */
export function toDigest(
  job: Job,
  answer: Partial<DigestAnswer>,
  failure: EngineFailure | undefined,
  title: TranslatedTitle | undefined,
  now: number,
): Digest {
  const source = sourceOf(job);
  const filled = SECTIONS.map((name): [SectionName, Section] => [
    name,
    sectionOf(answer[fieldOfSection(name)], source, job),
  ]);
  const sections = Object.fromEntries(filled) as Record<SectionName, Section>;
  const missing = NEEDED.filter((name) => answer[fieldOfSection(name)] === undefined);
  return digestWithMath({
    paper: job.paper,
    version: job.version,
    language: job.language,
    engine: job.engine,
    model: job.model,
    promptVersion: job.promptVersion,
    ...readOf(job),
    ...(title && { title: { ...title, of: job.text.title } }),
    state: missing.length > 0 && failure ? { kind: 'partial', missing, failure } : { kind: 'ready' },
    sections,
    background: [],
    code: codeLinks(job.text.abstract),
    tags: answer.tags ?? [],
    madeAt: now,
  });
}

function sectionOf(
  written: SaidStatement | readonly SaidStatement[] | undefined,
  source: EvidenceSource,
  { language, text: { html } }: Pick<Job, 'language' | 'text'>,
): Section {
  const all = written === undefined ? [] : 'text' in written ? [written] : written;
  const statements = all.map((said): Statement => {
    const { evidence } = checkStatement(said, source, language);
    return { text: said.text, evidence, ...linksOf(evidence, html) };
  });
  const spans = statements.flatMap(({ evidence: { source: of, start, end } }): [number, number][] =>
    of === 'abstract' ? [[start, end]] : [],
  );
  // What did not come is not what the abstract does not state.
  if (statements.length > 0 || written === undefined) return { statements, spans };
  return { statements, spans, absent: 'not-stated' };
}
