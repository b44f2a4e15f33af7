import { describe, expect, it } from 'vitest';
import { buildLanguagePrompt, buildRepairPrompt, FIELDS } from '../../../../../lib/digests/engines/prompt';

/** The fields that a prompt asks for, in quotation marks. */
const asked = (prompt: string) => FIELDS.filter((field) => prompt.includes(`"${field}"`));

describe('the retry for what was wrong', () => {
  it('names it, and asks for these fields alone, in their order', () => {
    const prompt = buildRepairPrompt(['results[0].sources', 'tldr', 'results[2].text']);
    for (const issue of ['- results[0].sources', '- tldr', '- results[2].text'])
      expect(prompt).toContain(issue);
    expect(prompt).toContain('JSON');
    expect(asked(prompt)).toEqual(['tldr', 'results']);
    expect(prompt).toContain('only these fields');
  });

  it.each(FIELDS)('asks for %s alone', (field) => expect(asked(buildRepairPrompt([field]))).toEqual([field]));

  it.each([[[]], [['']], [['not JSON at position 12']], [['tldr', 'unexpected end']]])(
    'asks for all where the whole was wrong: %j',
    (issues) => expect(asked(buildRepairPrompt(issues))).toEqual([...FIELDS]),
  );

  it('stays short and on its lines, whatever the issues', () => {
    const prompt = buildRepairPrompt(
      Array.from({ length: 500 }, (_, i) => `results[${i}]\n${'x'.repeat(500)}`),
    );
    expect(prompt.length).toBeLessThan(2500);
    expect(prompt.split('\n')).toHaveLength(22);
  });
});

describe('the retry for another language', () => {
  it.each([
    ['zh-CN', 'Simplified Chinese (简体中文, zh-CN)'],
    ['de', 'German (Deutsch, de)'],
    ['pt-BR', 'Portuguese (português, pt)'],
  ])('names %s', (tag, named) => {
    expect(buildLanguagePrompt(tag)).toContain(named);
    expect(buildLanguagePrompt(tag)).toContain('JSON');
  });

  it('refuses what is no language', () =>
    expect(() => buildLanguagePrompt('no language')).toThrow(RangeError));
});
