import { describe, expect, it } from 'vitest';
import { findDoi, isDoi } from '../../../lib/papers/dois';
import { isSoundKey, keyOf } from '../../../lib/papers/keys';
import { subjectName } from '../../../lib/papers/preprint-names';
import { isSubject, subjectId, subjectsOf } from '../../../lib/papers/preprint-subjects';

describe('DOIs', () => {
  it.each([
    ['10.1101/857789', '10.1101/857789'],
    ['doi:10.64898/2026.05.19.726321', '10.64898/2026.05.19.726321'],
    ['https://doi.org/10.1016/S0140-6736(20)30183-5', '10.1016/s0140-6736(20)30183-5'],
    ['(10.1000/abc).', '10.1000/abc'],
    ['info:doi/10.1371/journal.pmed.1', '10.1371/journal.pmed.1'],
    ['https://x.example/article?id=10.1371%2Fjournal.pone.1&a=b', '10.1371/journal.pone.1'],
    ['https://x.example/doi/10.1126/science.abc?af=R', '10.1126/science.abc'],
    ['10.1000.10/x', '10.1000.10/x'],
    ['110.1000/x', undefined],
    ['10.1/x', undefined],
    ['10.1000/', undefined],
    ['10.1000/\ud800', undefined],
    ['%E0%A4%A 10.1000/x', '10.1000/x'],
    ['', undefined],
  ])('%j', (text, doi) => {
    expect(findDoi(text)).toBe(doi);
    if (doi) expect(isDoi(doi)).toBe(true);
  });

  it('of a million letters are none, at once', () => {
    expect(findDoi(`10.1000/${'x'.repeat(1_000_000)}`)).toBeUndefined();
    expect(isDoi('10.1000/ABC')).toBe(false);
    expect(isDoi(`10.1000/${'x'.repeat(3000)}`)).toBe(false);
  });
});

describe('keys', () => {
  it.each([
    ['arxiv:2606.16465', true],
    ['arxiv:hep-th/9901001', true],
    ['arxiv:2606.16465v2', false],
    ['biorxiv:10.1101/2026.06.01.123456', true],
    ['biorxiv:10.1101/ABC', false],
    ['medrxiv:857789', false],
    ['journal:10.1000/x', true],
    ['journal:https://journal.example/1', true],
    ['journal:two words', false],
    [`journal:${'x'.repeat(301)}`, false],
    ['elsewhere:10.1000/x', false],
    ['10.1000/x', false],
    ['__proto__:x', false],
  ])('%s: %s', (key, sound) => {
    expect(isSoundKey(key)).toBe(sound);
  });

  it('name source and id', () => {
    expect(keyOf('medrxiv', '10.1101/1')).toBe('medrxiv:10.1101/1');
  });
});

describe('subjects of preprint servers', () => {
  it('are 27 and 51, and all of them', () => {
    expect([subjectsOf('biorxiv').length, subjectsOf('medrxiv').length]).toEqual([28, 52]);
    for (const server of ['biorxiv', 'medrxiv'] as const) {
      const ids = subjectsOf(server);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) {
        expect(id).toMatch(/^[a-z]+(_[a-z]+)*$/);
        expect(subjectName(server, id, 'zh-CN')).toMatch(/\p{Script=Han}/u);
        expect(subjectName(server, id, 'en')).toMatch(/^[A-Z]/);
      }
    }
  });

  it('are known however they are written', () => {
    expect(isSubject('medrxiv', 'HIV_AIDS')).toBe(true);
    expect(isSubject('biorxiv', 'Cell Biology')).toBe(true);
    expect(isSubject('biorxiv', 'surgery')).toBe(false);
    expect(subjectId('animal behavior and cognition')).toBe('animal_behavior_and_cognition');
    expect(subjectId('alchemy')).toBeUndefined();
  });

  it('have names in both languages; one that is not known has its id', () => {
    expect(subjectName('biorxiv', 'cell_biology', 'en')).toBe('Cell Biology');
    expect(subjectName('biorxiv', 'cell_biology', 'zh-CN')).toBe('细胞生物学');
    expect(subjectName('medrxiv', 'a_new_one', 'zh-CN')).toBe('a new one');
  });
});
