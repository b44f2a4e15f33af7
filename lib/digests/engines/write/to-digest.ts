import { codeLinks } from '../../../papers/code-link';
import type { Digest, Evidence, Section, Statement, Translated } from '../../../records/digest';
import type { EngineFailure } from '../../../records/engine';
import type { TextGiven } from '../../../records/full-text';
import type { Job } from '../../../records/job';
import { SECTIONS, type SectionName } from '../../../records/sections';
import { type Checked, checkStatement, type EvidenceWords } from '../../evidence';
import { digestWithMath } from '../../with-math';
import { type DigestAnswer, fieldOfSection, type SaidStatement } from '../answer';
import type { Translations } from './abstract';
import { passageFirst } from './passage-first';
import { linksOf } from './section-links';
import { readOf, sourceOf } from './source-of';

/** What a paper without implications lacks is not missing: there may be none. */
const NEEDED: readonly SectionName[] = ['tldr', 'summary', 'methodology', 'results'];

/**
 * A digest of what a model answered, each statement checked against the sentences it names.
 * @param answer what of it could be read
 * @param failure why it is not whole, where it is not
 * @param translations title, abstract and institutions in the reader's language, where they need to be
 * @param now tells the time, in epoch milliseconds
 * @param words what the check knows of words
 */
export function toDigest(
  job: Job,
  answer: Partial<DigestAnswer>,
  failure: EngineFailure | undefined,
  { title, abstract, affiliations }: Translations & { title: Translated | undefined },
  { now, words }: { now(): number; words?: EvidenceWords | undefined },
): Digest {
  const source = sourceOf(job);
  const filled = SECTIONS.map((name): [SectionName, Section] => [
    name,
    sectionOf(
      answer[fieldOfSection(name)],
      (said) => checkStatement(said, source, job.language, words),
      job.text.html,
      /^en\b/i.test(job.language),
    ),
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
    ...(abstract && { abstract }),
    ...(affiliations && { affiliations }),
    state: missing.length > 0 && failure ? { kind: 'partial', missing, failure } : { kind: 'ready' },
    sections,
    background: [],
    code: codeLinks(job.text.abstract),
    tags: answer.tags ?? [],
    madeAt: now(),
  });
}

function sectionOf(
  written: SaidStatement | readonly SaidStatement[] | undefined,
  check: (said: SaidStatement) => Checked,
  html: TextGiven | undefined,
  isEnglish: boolean,
): Section {
  const all = written === undefined ? [] : 'text' in written ? [written] : written;
  const statements = all.map((said): Statement => {
    const evidence = nearestFirst(check(said), isEnglish);
    return { text: said.text, evidence, ...linksOf(evidence, html) };
  });
  const spans = statements.flatMap(({ evidence: { source: of, start, end } }): [number, number][] =>
    of === 'abstract' ? [[start, end]] : [],
  );
  // What did not come is not what the abstract does not state.
  if (statements.length > 0 || written === undefined) return { statements, spans };
  return { statements, spans, absent: 'not-stated' };
}

/**
 * After what is struck stands the authors' nearest sentence, also where the model named others. Which one is near is known only where
 * the words are those of the paper's language.
 */
const nearestFirst = ({ evidence, nearest }: Checked, isEnglish: boolean): Evidence =>
  evidence.check === 'unsupported' && nearest && isEnglish ? passageFirst(evidence, nearest) : evidence;
