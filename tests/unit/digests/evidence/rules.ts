import { describe, expect, it } from 'vitest';
import { checkStatement, wordsOf } from '../../../../lib/digests/evidence';
import type { Finding } from '../../../../lib/records/digest';
import { evidenceFile } from '../../../../scripts/lib/evidence-file';
import { sourceOf } from './source-of';

const words = wordsOf(evidenceFile());

/** What is found in a statement that rests on one sentence. */
export function found(source: string, text: string, language = 'en'): Finding['kind'][] {
  const said = { text, sources: [1] };
  const { evidence } = checkStatement(said, sourceOf('', [source]), language, words);
  return (evidence.findings ?? []).map(({ kind }) => kind);
}

/** A sentence, what may be said of it, and what may not. */
export type Rule = [source: string, sound: string[], faulty: string[]];

/** What each rule holds for sound is, and of what it holds for faulty the kind is found. */
export const holdThem = <Name extends string>(
  rulesOf: Record<Name, Rule[]>,
  kindsOf: Record<Name, Finding['kind'][]>,
) =>
  describe.each(Object.entries<Rule[]>(rulesOf))('%s', (name, rules) => {
    const kinds = kindsOf[name as Name];

    it.each(rules.flatMap(([source, sound]) => sound.map((text) => [text, source])))(
      'holds: %s',
      (text, source) => {
        expect(found(source, text)).toEqual([]);
      },
    );

    it.each(rules.flatMap(([source, , faulty]) => faulty.map((text) => [text, source])))(
      'finds: %s',
      (text, source) => {
        expect(found(source, text)).toEqual(expect.arrayContaining(kinds));
      },
    );
  });
