import { readFileSync } from 'node:fs';
import { splitSentences } from '../../../lib/papers/sentences';
import { sharedLines } from '../quality/shared-lines';
import type { CheckedPaper, Said } from './checker';

/** Every kind of fault that was planted; a finding of the same name is the right one. */
export const FAULTS = ['number', 'unit', 'entity', 'quote', 'hedge', 'scope', 'sign', 'comparison'] as const;
export type Fault = (typeof FAULTS)[number];

/** A statement about a paper: sound, or with one fault of a known kind. */
export interface Planted extends Said {
  id: string;
  /** An id of `tests/bench/quality/abstracts.jsonl`, or `arxiv:` and that of a reference paper beside the project. */
  paper: string;
  language: string;
  fault?: Fault;
}

/** A paper of the bilingual reference digests; they are not ours to publish. */
export interface ReferencePaper {
  id: string;
  title: string;
  abstract: string;
  oneSentenceZh: string;
  abstractZh: string;
}

/** The reference papers; undefined where `../shared` is absent. */
export const referencePapers = () => sharedLines<ReferencePaper>('reference-digests/bilingual-papers.jsonl');

/** The lines of a JSON Lines file beside this one. */
export const linesOf = <T>(path: string): T[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** A paper with its sentences as statements number them. */
export const withSentences = ({ title, abstract }: { title: string; abstract: string }): CheckedPaper => ({
  title,
  abstract,
  sentences: splitSentences(abstract).map(({ start, end }) => ({
    start,
    end,
    text: abstract.slice(start, end),
  })),
});

/** Every paper that can be read here, by the ids that statements use. */
export function papersById(): Map<string, CheckedPaper> {
  const own = linesOf<{ id: string; title: string; abstract: string }>('../quality/abstracts.jsonl');
  const reference = (referencePapers() ?? []).map((paper) => ({ ...paper, id: `arxiv:${paper.id}` }));
  return new Map([...own, ...reference].map((paper) => [paper.id, withSentences(paper)]));
}

/** All statements, sound and faulty. */
export const plantedStatements = () => linesOf<Planted>('statements.jsonl');
