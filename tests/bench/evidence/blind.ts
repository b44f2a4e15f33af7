import { existsSync, readFileSync } from 'node:fs';
import { decodeHTML } from 'entities';
import { splitSentences } from '../../../lib/papers/sentences';
import type { CheckedPaper } from './checker';
import { linesOf, type Planted } from './statements';

/** A statement written by somebody who had not seen the check; of those held out, whoever writes rules reads nothing. */
export interface BlindStatement extends Planted {
  part: 'seen' | 'held';
}

/** Where the abstract of a paper lies beside the project, as a text without markup: it is not ours to publish. */
interface BlindPaper {
  id: string;
  title: string;
  /** Under `../shared`. */
  file: string;
  /** With which words it begins and ends there, and how many UTF-16 units it has: a page may hold its beginning twice. */
  from: string;
  to: string;
  length: number;
  /** Where its sentences end, if not where we split them. */
  ends?: number[];
}

/** All texts of a line of JSON, or the line itself. */
const valuesOf = (line: string): string => {
  const found: string[] = [];
  JSON.parse(line, (_, value: unknown) => {
    if (typeof value === 'string') found.push(value);
    return value;
  });
  return found.join(' ');
};

/** A capture or data file beside the project in plain words; undefined where it is absent. */
export function sharedText(path: string): string | undefined {
  const file = `../shared/${path}`;
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const plain = path.endsWith('.jsonl')
    ? text.trim().split('\n').map(valuesOf).join(' ')
    : text.replace(/<!\[CDATA\[|\]\]>/g, '').replace(/<[a-zA-Z/!?][^>]*>/g, '');
  return decodeHTML(decodeHTML(plain)).replace(/\s+/g, ' ');
}

function abstractIn(text: string, { from, to, length }: BlindPaper): string | undefined {
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1))
    if (text.slice(at, at + length).endsWith(to)) return text.slice(at, at + length);
  return undefined;
}

const spansOf = ({ ends }: BlindPaper, abstract: string): { start: number; end: number }[] =>
  ends ? ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end })) : splitSentences(abstract);

/** The papers of the blind statements that can be read here. */
export function blindPapers(): Map<string, CheckedPaper> {
  const texts = new Map<string, string | undefined>();
  const papers = new Map<string, CheckedPaper>();
  for (const paper of linesOf<BlindPaper>('blind-papers.jsonl')) {
    if (!texts.has(paper.file)) texts.set(paper.file, sharedText(paper.file));
    const text = texts.get(paper.file);
    const abstract = text && abstractIn(text, paper);
    if (!abstract) continue;
    const sentences = spansOf(paper, abstract).map(({ start, end }) => ({
      start,
      end,
      text: abstract.slice(start, end).trim(),
    }));
    papers.set(paper.id, { title: paper.title, abstract, sentences });
  }
  return papers;
}

/** All blind statements, sound and faulty. */
export const blindStatements = () => linesOf<BlindStatement>('blind.jsonl');
