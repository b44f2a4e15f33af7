import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Reading } from '../../../lib/digests/engines/answer';
import type { Prompt } from '../../../lib/digests/engines/prompt';
import type { Aside } from '../../../lib/digests/engines/write/asker';
import { readAgain } from '../../../lib/digests/engines/write/second-reading';
import type { Digest, Evidence } from '../../../lib/records/digest';
import { blindPapers, blindStatements } from './blind';
import { type CheckedPaper, theChecker, type Verdict } from './checker';
import type { Checked } from './faults';
import { linesOf, type Planted, papersById, plantedStatements } from './statements';

/** Statements on one paper, as they are read once more together. */
export interface Group {
  paper: CheckedPaper;
  statements: Planted[];
  nonce: string;
}

/** As many as a digest has. */
const MOST_IN_ONE = 16;
/** Answers that a model gave when it was asked: a line about it, then one a request. */
const KEPT = 'second-readings.jsonl';
const LETTERS = { f: 'follows', d: 'differs', u: 'unclear' } as const;

/** Which model was asked, and when. */
export interface About {
  model: string;
  day: string;
}

interface Kept {
  /** Of the whole request. */
  request: string;
  /** A letter for each of its statements, `-` for one that was not answered. */
  verdicts: string;
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * The statements of the first table, those of the blind ones that nobody has read, and those that were written to be hard, by paper, at
 * most sixteen together.
 */
export function readingGroups(): Record<'first' | 'blind' | 'hard', Group[]> {
  const held = blindStatements().filter(({ part }) => part === 'held');
  const papers = blindPapers();
  return {
    first: grouped(plantedStatements(), papersById()),
    blind: grouped(held, papers),
    hard: grouped(linesOf<Planted>('hard.jsonl'), papers),
  };
}

function grouped(statements: readonly Planted[], papers: ReadonlyMap<string, CheckedPaper>): Group[] {
  return [...papers].flatMap(([id, paper]) => {
    // In no order that tells which are faulty.
    const mixed = statements
      .filter((each) => each.paper === id)
      .sort((a, b) => (hashOf(a.id) < hashOf(b.id) ? -1 : 1));
    const count = Math.ceil(mixed.length / MOST_IN_ONE);
    return Array.from({ length: count }, (_, i) => ({
      paper,
      statements: mixed.filter((_, at) => at % count === i),
      nonce: hashOf(`${id} ${i}`),
    }));
  });
}

/** A group after a second reading, and what became of the reading itself. */
export async function readGroup({ paper, statements, nonce }: Group, aside: Aside) {
  const { title, abstract } = paper;
  const evidence = statements.map((said) => theChecker(said, paper));
  const summary = statements.map(({ text }, i) => ({ text, evidence: evidence[i] as Evidence }));
  const empty = { statements: [], spans: [] };
  const sections = {
    tldr: empty,
    'key-points': empty,
    summary: { statements: summary, spans: [] },
    methodology: empty,
    results: empty,
    implications: empty,
  };
  const text = { title, abstract, primary: '', categories: [] };
  const digest = { sections } as unknown as Digest;
  const rereading = { aside, nonce, seed: nonce };
  const { reread, sections: after } = await readAgain(digest, { text, language: 'en' }, rereading);
  const checked = statements.map((statement, i): Checked => {
    const { check, findings = [] } = after.summary.statements[i]?.evidence ?? (evidence[i] as Evidence);
    const verdict: Verdict = { check, kinds: [...new Set(findings.map(({ kind }) => kind))] };
    return { statement, verdict };
  });
  return { reread, checked };
}

/** The address of an answer: anything that is asked otherwise is asked anew. */
export const addressOf = ({ system, user }: Prompt): string => hashOf(`${system}\n${user}`);

/** How many statements a request holds, those of ours among them. */
export const countIn = ({ user }: Prompt): number =>
  user.slice(user.indexOf('<statements ')).match(/^\[\d+\] /gm)?.length ?? 0;

/** What a model answered, as letters. */
export const lettersOf = (count: number, readings: readonly Reading[]): string =>
  Array.from({ length: count }, (_, i) => readings.find(({ id }) => id === i + 1)?.verdict[0] ?? '-').join(
    '',
  );

/** The answers that are kept; undefined where there are none. */
export function keptReadings(): { about: About; aside: Aside } | undefined {
  if (!existsSync(new URL(KEPT, import.meta.url))) return undefined;
  const [about, ...rest] = linesOf<About & Kept>(KEPT);
  if (!about) return undefined;
  const byRequest = new Map(rest.map(({ request, verdicts }) => [request, verdicts]));
  const aside: Aside = async ({ prompt, schema }) => {
    const verdicts = byRequest.get(addressOf(prompt));
    if (verdicts === undefined) return { kind: 'failed', failure: { kind: 'blank' } };
    const statements = [...verdicts].flatMap((letter, i) => {
      const verdict = LETTERS[letter as keyof typeof LETTERS];
      return verdict ? [{ id: i + 1, sources: [], why: '', verdict }] : [];
    });
    return { kind: 'whole', value: schema.parse({ statements }) };
  };
  return { about, aside };
}
