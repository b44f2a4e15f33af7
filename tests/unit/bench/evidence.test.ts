import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/records/digest';
import { blindPapers, blindStatements } from '../../bench/evidence/blind';
import { blindTable } from '../../bench/evidence/blind-table';
import type { CheckStatement } from '../../bench/evidence/checker';
import { checkAll, faultsTable, namesTable, soundTable } from '../../bench/evidence/faults';
import { referenceTable } from '../../bench/evidence/reference';
import {
  FAULTS,
  type Planted,
  papersById,
  plantedStatements,
  referencePapers,
} from '../../bench/evidence/statements';

const statements = plantedStatements();
const papers = papersById();
const haveReference = referencePapers() !== undefined;
const WITHOUT = haveReference ? '' : ' (skipped: no reference digests beside the project)';
const known = statements.filter(({ paper }) => papers.has(paper));
const quoted = (text: string) => [...text.matchAll(/["“]([^"”]+)["”]/g)].map((match) => match[1] ?? '');

describe('the planted faults', () => {
  it('are as many of each kind, on as many papers and in both languages, as figures need', () => {
    for (const kind of FAULTS) {
      expect(statements.filter(({ fault }) => fault === kind).length, kind).toBeGreaterThanOrEqual(30);
    }
    expect(new Set(statements.map(({ paper }) => paper)).size).toBeGreaterThanOrEqual(45);
    const chinese = statements.filter(({ fault, language }) => !fault && language === 'zh-CN');
    expect(new Set(chinese.map(({ paper }) => paper)).size).toBeGreaterThanOrEqual(10);
  });

  it('have ids and texts of their own, and a sound statement beside them', () => {
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    expect(new Set(statements.map(({ paper, text }) => `${paper} ${text}`)).size).toBe(statements.length);
    const sound = new Set(statements.filter(({ fault }) => !fault).map(({ paper }) => paper));
    expect(statements.filter(({ paper }) => !sound.has(paper))).toEqual([]);
    expect(statements.filter(({ fault }) => fault && !FAULTS.includes(fault))).toEqual([]);
  });

  it(`rest on sentences that there are${WITHOUT}`, () => {
    const lost = statements.filter(({ paper, sources }) => {
      const count = papers.get(paper)?.sentences.length;
      if (count === undefined) return haveReference || !paper.startsWith('arxiv:');
      return sources.length === 0 || sources.some((source) => source < 1 || source > count);
    });
    expect(lost).toEqual([]);
  });

  it('quote what nobody wrote where that is the fault, and nowhere else', () => {
    const abstractOf = ({ paper }: Planted) => papers.get(paper)?.abstract ?? '';
    for (const each of known) {
      const invented = quoted(each.text).some((words) => !abstractOf(each).includes(words));
      expect(invented, each.id).toBe(each.fault === 'quote');
    }
  });
});

describe('the blind statements', () => {
  const blind = blindStatements();
  const read = blindPapers();

  it('have ids of their own, and no paper that is both read and held out', () => {
    expect(new Set([...statements, ...blind].map(({ id }) => id)).size).toBe(
      statements.length + blind.length,
    );
    const parts = new Map(blind.map(({ paper, part }) => [paper, part]));
    expect(blind.filter(({ paper, part }) => parts.get(paper) !== part)).toEqual([]);
  });

  it(`rest on sentences that there are${WITHOUT}`, () => {
    const lost = blind.filter(({ paper, sources }) => {
      const count = read.get(paper)?.sentences.length;
      return count === undefined ? haveReference : sources.some((source) => source < 1 || source > count);
    });
    expect(lost).toEqual([]);
  });

  it(`are counted apart, with goals on what nobody read${WITHOUT}`, () => {
    const flagsAll: CheckStatement = () => told('unsupported');
    const { rows, goals } = blindTable(flagsAll);
    if (!haveReference) return expect(rows.at(-1)?.[1]).toBe('0');
    expect(rows.at(-1)).toEqual(['sound', '690', 1, '305', 1]);
    expect(goals?.map(({ value }) => value)).toEqual([1, 0]);
  });
});

const told = (check: Evidence['check']): Evidence => ({
  source: 'abstract',
  start: 0,
  end: 0,
  quote: '',
  check,
});

/** Finds what its own words tell: “flag” alone, or with the kind of finding behind it. */
const teller: CheckStatement = ({ text }) => {
  const [, kind] = /flag ?(\w*)/.exec(text) ?? [];
  if (kind === undefined) return told('supported');
  return { ...told('unsupported'), findings: kind ? [{ kind: kind as 'number' | 'unit', said: text }] : [] };
};

const paper = { title: 'A title', abstract: 'One.', sentences: [{ start: 0, end: 4, text: 'One.' }] };
const said = (text: string, fault?: Planted['fault'], language = 'en'): Planted => ({
  id: text,
  paper: 'p',
  text,
  sources: [1],
  language,
  ...(fault && { fault }),
});
const checked = checkAll(
  teller,
  [
    said('flag number', 'number'),
    said('flag unit', 'number'),
    said('flag', 'number', 'zh-CN'),
    said('calm', 'number'),
    said('flag number of a sound one'),
    said('calm and sound'),
    { ...said('flag number'), paper: 'elsewhere' },
  ],
  new Map([['p', paper]]),
);

describe('the figures', () => {
  it('tell recall, by language too, and recall and precision of the right finding', () => {
    const { rows, goals, note } = faultsTable(checked);
    expect(rows[0]).toEqual(['number', '4', 3 / 4, 2 / 3, 1, 1 / 4, 1 / 2]);
    expect(rows.at(-1)).toEqual(['all', '4', 3 / 4, 2 / 3, 1, 1 / 4, 3 / 4]);
    expect(goals?.[0]).toMatchObject({ value: 3 / 4, atLeast: 0.95 });
    expect(note).toContain('`calm`');
  });

  it('tell what findings are called', () => {
    const { head, rows } = namesTable(checked);
    expect(head.slice(1, 3)).toEqual(['number', 'unit']);
    expect(rows[0]).toEqual(['number', '1', '1', '0', '0', '0', '0', '0', '0', '0', '2']);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(['sound', '1']);
  });

  it('tell false alarms', () => {
    const { rows, goals, note } = soundTable(checked);
    expect(rows[0]).toEqual(['en', '2', 1 / 2, '0', '1', '0', '1']);
    expect(goals?.[0]?.value).toBe(1 / 2);
    expect(note).toContain('`flag number of a sound one`');
  });

  it(`find the one broken formula of the reference digests${WITHOUT}`, () => {
    const alarmed: CheckStatement = ({ text }) => told(text.includes('QK^{') ? 'unsupported' : 'supported');
    const { rows, goals, note } = referenceTable(alarmed);
    if (!haveReference) return expect(note).toContain('absent');
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['all', '133', '1']);
    expect(goals?.[0]).toMatchObject({ value: 1, atLeast: 1 });
    expect(note).toContain('2605.18826 sentence 1 (unsupported)');
  });
});
