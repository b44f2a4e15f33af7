import { expect, it } from 'vitest';
import { FIRST_SECTIONS, SECTIONS, sectionName } from '../../../entrypoints/options/sections/section-names';
import { inBytes } from '../../../entrypoints/options/storage/bytes';
import { setLocale } from '../../../lib/words';
import { LOCALES } from '../../../lib/words/locales';

it('sections are told apart by name, in every language, and keep their order in the onboarding', () => {
  for (const locale of LOCALES) {
    setLocale(locale);
    expect(new Set(SECTIONS.map(sectionName)).size).toBe(SECTIONS.length);
  }
  setLocale('en');
  expect(SECTIONS.filter((id) => FIRST_SECTIONS.includes(id))).toEqual(FIRST_SECTIONS);
});

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [1_540_000, '1.5 MB'],
  [81_000_000_000, '81 GB'],
  [5e13, '50,000 GB'],
])('%d bytes are “%s”', (bytes, text) => {
  expect(inBytes(bytes)).toBe(text);
});
