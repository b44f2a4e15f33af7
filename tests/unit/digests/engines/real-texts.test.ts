import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  halfNames,
  LANGUAGES,
  protect,
  restore,
  sameAtoms,
  untranslated,
  writtenIn,
} from '../../../../lib/digests/engines/language';
import { cleanInput } from '../../../../lib/digests/engines/prompt';

const DATA = join(import.meta.dirname, '../../../../../shared/data');
const isThere = existsSync(DATA);
const WITHOUT = isThere ? '' : ' (skipped: no data beside the project)';

function linesOf<T>(file: string): T[] {
  if (!isThere) return [];
  const lines = readFileSync(join(DATA, file), 'utf8').trim().split('\n');
  return lines.map((line): T => JSON.parse(line));
}

const abstracts = [
  ...linesOf<{ sentences: string[] }>('rhetorical-roles/dev.jsonl').map(({ sentences }) =>
    sentences.join(' '),
  ),
  ...linesOf<{ abstract: string[] }>('scitldr-a/dev.jsonl').map(({ abstract }) => abstract.join(' ')),
];

describe(`real abstracts${WITHOUT}`, () => {
  it('do not speak to machines', () => {
    expect(abstracts.filter((each) => cleanInput(each).speaksToMachines)).toEqual([]);
  });

  it('hide next to nothing', () => {
    const hiding = abstracts.filter((each) => cleanInput(each).hidden);
    expect(hiding.length).toBeLessThanOrEqual(abstracts.length / 500);
  });

  it('are told to be English, and nothing else', () => {
    const verdicts = abstracts.map((each) => writtenIn(each, 'en'));
    expect(verdicts.filter((each) => each !== 'yes').length).toBeLessThanOrEqual(abstracts.length / 500);
    const others = LANGUAGES.filter(({ tag }) => tag !== 'en');
    const taken = abstracts.filter((each) => others.some(({ tag }) => writtenIn(each, tag) === 'yes'));
    expect(taken.length).toBeLessThanOrEqual(abstracts.length / 500);
  });

  it('come back whole, and agree with themselves', () => {
    for (const each of abstracts) {
      const { text, atoms } = protect(each);
      expect(restore(text, atoms)).toEqual({ text: each });
      expect(sameAtoms(each, each)).toEqual([]);
    }
  });
});

interface Bilingual {
  title: string;
  titleZh: string;
  abstract: string;
  abstractZh: string;
}

describe(`real translations${WITHOUT}`, () => {
  const papers = linesOf<Bilingual>('reference-digests/bilingual-papers.jsonl');

  it('are told to be translated', () => {
    for (const { title, titleZh, abstract, abstractZh } of papers) {
      expect([untranslated(title, titleZh, 'zh-CN'), untranslated(abstract, abstractZh, 'zh-CN')]).toEqual([
        false,
        false,
      ]);
      expect(untranslated(abstract, abstract, 'zh-CN')).toBe(true);
    }
  });

  it('hold no half of a name', () => {
    expect(papers.flatMap(({ abstract, abstractZh }) => halfNames(abstract, abstractZh))).toEqual([]);
  });

  it('keep what they must but for those that lost formulas or numbers', () => {
    const faulty = papers.filter(({ abstract, abstractZh }) => sameAtoms(abstract, abstractZh).length > 0);
    // One lost a formula's backslash, one a formula, one three numbers: looked at by hand.
    expect(faulty.length).toBe(isThere ? 3 : 0);
  });
});
