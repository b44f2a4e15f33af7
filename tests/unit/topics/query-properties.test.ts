import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matcherOf, type Query, readQuery, searchable, topicsOf } from '../../../lib/topics';

const WORDS = ['alder', 'birch', 'cedar', 'elm', 'oak'];
const word = fc.constantFrom(...WORDS);
const text = fc.array(word, { maxLength: 6 }).map((all) => all.join(' '));
const paperOf = (title: string, abstract: string) =>
  searchable({ id: '1', title, abstract, authors: [], categories: [] }, () => []);

/** A query as a text, and what it means, by the plainest reading there is. */
interface Asked {
  text: string;
  means(title: string[], abstract: string[]): boolean;
}

const leaf: fc.Arbitrary<Asked> = fc.oneof(
  word.map((each) => ({
    text: each,
    means: (ti: string[], abs: string[]) => [...ti, ...abs].includes(each),
  })),
  word.map((each) => ({ text: `ti:${each}`, means: (ti: string[]) => ti.includes(each) })),
  word.map((each) => ({
    text: `abs:${each.slice(0, 3)}*`,
    means: (_: string[], abs: string[]) => abs.some((other) => other.startsWith(each.slice(0, 3))),
  })),
  fc.tuple(word, word).map(([a, b]) => ({
    text: `ti:"${a} ${b}"`,
    means: (ti: string[]) => ti.some((each, i) => each === a && ti[i + 1] === b),
  })),
);
const { query } = fc.letrec<{ query: Asked }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.tuple(tie('query'), tie('query'), fc.constantFrom(' ', ' AND ')).map(([a, b, sign]) => ({
      text: `(${a.text})${sign}(${b.text})`,
      means: (ti: string[], abs: string[]) => a.means(ti, abs) && b.means(ti, abs),
    })),
    fc.tuple(tie('query'), tie('query')).map(([a, b]) => ({
      text: `(${a.text}) OR (${b.text})`,
      means: (ti: string[], abs: string[]) => a.means(ti, abs) || b.means(ti, abs),
    })),
    tie('query').map((a) => ({
      text: `NOT (${a.text})`,
      means: (ti: string[], abs: string[]) => !a.means(ti, abs),
    })),
  ),
}));

describe('queries', () => {
  it('mean what the plainest reading of them means', () => {
    fc.assert(
      fc.property(query, text, text, (asked, title, abstract) => {
        const read = readQuery(asked.text);
        if (read.kind !== 'query') throw new Error(`${asked.text}: ${read.kind}`);
        const split = (of: string) => of.split(' ').filter(Boolean);
        const paper = paperOf(title, abstract);
        const isMeant = asked.means(split(title), split(abstract));
        expect(matcherOf(read.query)(paper)).toBe(isMeant);
        const topic = { id: '', name: '', query: asked.text, colour: 1, on: true } as const;
        expect(topicsOf([topic])(paper)).toEqual(isMeant ? [topic] : []);
      }),
      { numRuns: 3000 },
    );
  });

  it('are read, or told what is wrong and where, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '(',
            ')',
            '"',
            ' ',
            'ti:',
            'xx:',
            'AND',
            'OR',
            'NOT',
            '-',
            '*',
            'oak',
            '，',
            '“',
            '$',
          ),
          {
            maxLength: 20,
          },
        )
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(typed, (asked) => {
        const read = readQuery(asked);
        if (read.kind === 'wrong') {
          const { start, end } = read.problem;
          expect(0 <= start && start < end && end <= asked.length).toBe(true);
        } else if (read.kind === 'query')
          expect(matcherOf(read.query)(paperOf('oak', 'elm'))).toBeTypeOf('boolean');
        else expect(asked.trim()).toBe('');
      }),
      { numRuns: 5000 },
    );
  });

  it('made to be slow, deep or endless are answered all the same', () => {
    const long = `${'a'.repeat(50_000)}b`;
    const read = readQuery(`${'*a'.repeat(900)}*c`);
    if (read.kind !== 'query') throw new Error(read.kind);
    expect(matcherOf(read.query)(paperOf(long, long))).toBe(false);
    expect(readQuery('('.repeat(1_000))).toMatchObject({ problem: { kind: 'too-deep' } });
    expect(readQuery('oak '.repeat(10_000))).toMatchObject({ problem: { kind: 'too-long' } });
    const nots = readQuery(`${'NOT '.repeat(400)}oak`);
    expect(nots.kind === 'query' && matcherOf(nots.query as Query)(paperOf('oak', ''))).toBe(true);
  });
});
