import { readFileSync } from 'node:fs';
import type { QualityTable } from './table';

/** What one reader found in the digest of one paper. */
interface Verdict {
  /** Whether a reader of the field would take that sentence; `none` where a short abstract has no TL;DR. */
  tldr: 'yes' | 'no' | 'none';
  /** Statements in a row they do not belong to, by their number in the digest. */
  misfiled: number[];
  /** Results and constructions that were folded away as background. */
  background: string[];
  /** Statements under Implications that are pointers, praise, the paper's order or bare statistics. */
  hype: number[];
}

interface Reading {
  id: string;
  field: string;
  /** Statements of the digest's rows. */
  statements: number;
  readers: [Verdict, Verdict];
}

const FILE = new URL('verdicts.jsonl', import.meta.url);

/** Both readers' verdicts, as they were written down. */
export const readings = (): Reading[] =>
  readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Reading);

const READERS = [0, 1] as const;
const share = (part: number, all: number) => (all === 0 ? '–' : part / all);
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

function rowOf(field: string, papers: readonly Reading[]): (string | number)[] {
  const statements = sum(papers.map((each) => each.statements));
  const verdicts = READERS.map((reader) => papers.map((each) => each.readers[reader]));
  const accepted = verdicts.map((each) =>
    share(
      each.filter(({ tldr }) => tldr === 'yes').length,
      each.filter(({ tldr }) => tldr !== 'none').length,
    ),
  );
  const misfiled = verdicts.map((each) =>
    share(sum(each.map((verdict) => verdict.misfiled.length)), statements),
  );
  const hype = verdicts.map((each) => sum(each.map((verdict) => verdict.hype.length)));
  const agreed = papers.filter(({ readers: [one, other] }) => one.tldr === other.tldr).length;
  return [field, papers.length, ...accepted, share(agreed, papers.length), statements, ...misfiled, ...hype];
}

/** How two readers judged digests outside computing. The verdicts are of the engine's edition that they name. */
export function readingsTables(): QualityTable[] {
  const all = readings();
  const fields = [...new Set(all.map(({ field }) => field))];
  return [
    {
      title: 'Digests outside computing, as two readers judged them',
      head: [
        'field',
        'papers',
        'TL;DR accepted, one',
        'two',
        'agree',
        'statements',
        'misfiled, one',
        'two',
        'hype, one',
        'two',
      ],
      rows: [
        ...fields.map((field) =>
          rowOf(
            field,
            all.filter((each) => each.field === field),
          ),
        ),
        rowOf('all', all),
      ],
      note: 'Counted from `tests/bench/quality/verdicts.jsonl`; `docs/readings.md` tells how they were made. Nothing is measured anew here.',
    },
  ];
}
