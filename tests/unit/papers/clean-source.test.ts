import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanSource } from '../../../lib/papers/clean-source';
import { HOSTILE } from './hostile';

describe('cleanSource', () => {
  test.each([
    [
      'entities escaped once too often',
      'a &amp;lt; b, &#x27;so&#39;, &amp;amp;amp; R&amp;D',
      "a < b, 'so', & R&D",
    ],
    ['named entities', 'a&nbsp;b, &alpha;, &eacute;, &hellip;', 'a b, α, é, …'],
    [
      'markup of journals',
      '<jats:p>We <jats:italic>do</jats:italic> it.</jats:p><jats:p>Next</jats:p>',
      '\n\nWe do it.\n\nNext\n\n',
    ],
    ['markup escaped twice', '&lt;i&gt;E. coli&lt;/i&gt; &amp;lt;b&amp;gt;x&amp;lt;/b&amp;gt;', 'E. coli x'],
    [
      'superscripts and subscripts',
      '10<sup>-5</sup> H<sub>2</sub>O 2<sup>nd</sup> x<sup>1,2</sup>',
      '10⁻⁵ H₂O 2nd x¹,²',
    ],
    ['line breaks', 'one<br>two<br/>three<br />four', 'one\ntwo\nthree\nfour'],
    ['links and pictures', '<a href="https://a.b">here</a><img src="x" onerror="y">', 'here'],
    ['what is left of a pair', 'in <i>E. coli</i></b> alone', 'in E. coli alone'],
    ['comments and CDATA marks', '<![CDATA[A]]><!-- b -->', 'A'],
    ['scripts', '<script>alert("<b>1</b>")</script>On <style>p{}</style>Sorting', 'On Sorting'],
    [
      'mathematics in markup',
      '<mml:math><mml:mi>x</mml:mi><mml:mo>=</mml:mo><mml:mn>1</mml:mn></mml:math>',
      'x=1',
    ],
    ['soft hyphens, zero-width signs, a byte order mark', '\ufeffre\u00adview\u200b \u2060now', 'review now'],
    ['bidi overrides, and marks without a direction', '\u202egnol\u202c\u200e', 'gnol'],
    ['bytes of Windows', 'the model\u0092s \u0093fit\u0094 \u0096 5\u0080', 'the model’s “fit” – 5€'],
    ['letters and marks apart', 'Poincare\u0301', 'Poincaré'],
    ['a label without a value', 'They are discussed. Keywords:', 'They are discussed.'],
  ])('mends %s', (_what, text, expected) => {
    expect(cleanSource(text)).toBe(expected);
  });

  test.each([
    ...['a < b and c > d', 'p<0.05', 'the <unk> and <s> </s> tokens', 'if $x<i>y$', 'a <b and c> d'],
    ...['AT&T', 'R&D; and so on', 'R\\&D', 'tab & tab', '&copy 5', '&unheard;'],
    ...["\\emph{x} ``y'' --- $z$", 'two\n\nparagraphs', 'H\ufffdlder', 'Keywords: a, b', 'We show that:'],
    ...['👩\u200d🔬', 'می\u200cخواهم', 'شلوم \u200eabc', '概率论'],
    // Nothing else would be left.
    '<script>alert(1)</script>',
  ])('leaves as it is: %s', (text) => {
    expect(cleanSource(text)).toBe(text);
  });

  const parts = fc.constantFrom(
    ...['<', '>', '</', '/>', 'i', 'b', 'sup', 'sub', 'p', 'script', 'jats:p', ' ', '=', '"', '2', 'x', '\n'],
    ...[
      '&',
      'amp;',
      'lt;',
      '&#38;',
      '&#x3c;',
      '#',
      ';',
      '<i>',
      '</i>',
      '<sup>',
      '</sup>',
      '<script>',
      '</script>',
    ],
    ...['\u00ad', '\u200d', '\u0092', '\u0301', '\ud83d', '<!--', '-->', '$', '\\'],
  );
  test('never throws, leaves nothing unseen, and never makes a text longer than its marks ask for', () => {
    const text = fc.oneof(
      fc.string({ unit: parts, maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.property(text, (each) => {
        const clean = cleanSource(each);
        expect(clean).not.toMatch(/(?![\t\n\r])\p{Cc}|[\u00ad\u200b\u202a-\u202e\ufeff]/u);
        expect(clean.normalize('NFC')).toBe(clean);
        expect(clean.length).toBeLessThanOrEqual(each.length * 3 + 2);
      }),
      { numRuns: 10_000 },
    );
  });

  test('reads hostile texts in linear time', { timeout: 60_000 }, () => {
    const units = [
      '<i>',
      '</i>',
      '<sup>',
      '<sup>2</sup>',
      '<',
      '<i ',
      '<!--',
      '&amp;',
      '&',
      '&#38;',
      '<script>',
      '\u200d',
      '\n',
      'Keywords: ',
      '<br>',
    ];
    for (const text of [...HOSTILE, ...units.map((unit) => unit.repeat(100_000 / unit.length))])
      expect(() => cleanSource(text)).not.toThrow();
  });
});
