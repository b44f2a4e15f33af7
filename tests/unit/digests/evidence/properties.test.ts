import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStatement, type EvidenceSource, wordsOf } from '../../../../lib/digests/evidence';
import { splitSentences } from '../../../../lib/papers/sentences';
import { evidenceFile } from '../../../../scripts/lib/evidence-file';
import { INVENTED } from '../abstracts';

const known = wordsOf(evidenceFile());
const abstracts = Object.values(INVENTED);
const sentencesOf = (abstract: string) =>
  splitSentences(abstract).map(({ start, end }) => ({ start, end, text: abstract.slice(start, end) }));
const sourceOf = (title: string, abstract: string): EvidenceSource => ({
  title,
  abstract,
  sentences: sentencesOf(abstract),
});

const words = fc.constantFrom(
  ...'up to 3.1 % more than not no $10^{-3}$ × “ " constructor __proto__ GPT-4 improves lower all 三万 1,234 – − ( ) \\frac{1}{2} may A B'.split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  fc.constantFrom(...abstracts.flatMap(({ abstract }) => sentencesOf(abstract).map((each) => each.text))),
);
const language = fc.constantFrom('en', 'zh', 'ja', 'de', 'fr', '', '?');
const ids = fc.array(fc.oneof(fc.integer({ min: -2, max: 12 }), fc.double()), { maxLength: 5 });

function expectSound(checked: ReturnType<typeof checkStatement>, { abstract }: EvidenceSource): void {
  const { evidence, nearest } = checked;
  for (const { start, end, quote } of [evidence, ...(evidence.more ?? []), ...(nearest ? [nearest] : [])]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(abstract.length);
    expect(abstract.slice(start, end)).toBe(quote);
  }
  const isSound = evidence.check === 'verbatim' || evidence.check === 'supported';
  expect(evidence.findings === undefined).toBe(isSound);
  if (nearest) expect(evidence.check).toBe('unsupported');
}

describe('whatever a model writes', () => {
  it('it is checked, and its evidence lies in the abstract', () => {
    fc.assert(
      fc.property(text, ids, text, text, language, (said, sources, title, abstract, tag) => {
        const source = sourceOf(title, abstract);
        const checked = checkStatement({ text: said, sources }, source, tag, known);
        expectSound(checked, source);
        expect(checkStatement({ text: said, sources }, source, tag, known)).toEqual(checked);
      }),
      { numRuns: 500 },
    );
  });

  it('spans that lie outside the abstract are brought inside', () => {
    const span = fc.record({ start: fc.double(), end: fc.double(), text });
    fc.assert(
      fc.property(text, text, fc.array(span, { maxLength: 4 }), (said, abstract, sentences) => {
        const source = { title: '', abstract, sentences };
        expectSound(checkStatement({ text: said, sources: [1, 2] }, source), source);
      }),
    );
  });

  it('a sentence of the abstract is verbatim, whatever sentences it names', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...abstracts),
        fc.nat(),
        ids,
        language,
        ({ title, abstract }, at, sources, tag) => {
          const source = sourceOf(title, abstract);
          const sentence = source.sentences[at % source.sentences.length];
          const { evidence } = checkStatement({ text: sentence?.text ?? '', sources }, source, tag);
          expect(evidence).toMatchObject({ check: 'verbatim', quote: sentence?.text });
        },
      ),
    );
  });

  it.each([
    '1'.repeat(1e5),
    '1,'.repeat(5e4),
    '1.'.repeat(5e4),
    '('.repeat(1e5),
    'O('.repeat(5e4),
    'O((a) '.repeat(2e4),
    '"a '.repeat(3e4),
    "'a ".repeat(3e4),
    'A'.repeat(1e5),
    'A-'.repeat(5e4),
    '1 '.repeat(5e4),
    'more '.repeat(2e4),
    'higher accuracy than '.repeat(5e3),
    'not increases '.repeat(8e3),
    'may all in simulation '.repeat(5e3),
    'from 1 to '.repeat(1e4),
    'one hundred and '.repeat(6e3),
    'A outperforms B. '.repeat(6e3),
    'on a b c d '.repeat(9e3),
    '^-'.repeat(5e4),
    '三'.repeat(1e5),
    'km/s '.repeat(2e4),
    'all every not without '.repeat(4e3),
    '比大'.repeat(4e4),
    '1.2 (a) ± 3 '.repeat(8e3),
    '\\frac{'.repeat(2e4),
    '$'.repeat(1e5),
    ' '.repeat(1e5),
  ])('it comes to an end (%#)', (hostile) => {
    const abstract = `We improve accuracy by 3 %. ${hostile} We may do more.`;
    const source = sourceOf(hostile, abstract);
    const sources = source.sentences.map((_, i) => i + 1);
    for (const said of [hostile, hostile.slice(0, 3900), 'We improve accuracy by 4 % on all images.'])
      for (const tag of ['en', 'zh-CN'])
        expectSound(checkStatement({ text: said, sources }, source, tag, known), source);
  });
});
