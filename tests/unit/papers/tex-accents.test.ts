import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { texToLetters } from '../../../lib/papers/tex-accents';
import { HOSTILE, TEX_TOKENS } from './hostile';

describe('texToLetters', () => {
  test.each([
    [String.raw`Nikola Pi\v{z}urica`, 'Nikola Pižurica'],
    [String.raw`J\"org Deigm\"oller`, 'Jörg Deigmöller'],
    [String.raw`Milovi\'c, Jovan\v{c}evi\'c`, 'Milović, Jovančević'],
    [String.raw`Jan Jakub\r{u}v, Mikol\'a\v{s}`, 'Jan Jakubův, Mikoláš'],
    [String.raw`Hendrik Kra{\ss}`, 'Hendrik Kraß'],
    [String.raw`Anders S{\o}gaard, S\o{}ren, S\o ren`, 'Anders Søgaard, Søren, Søren'],
    [String.raw`{\L}ukasz, \L{}ukasz, \L ukasz`, 'Łukasz, Łukasz, Łukasz'],
    [String.raw`Garc{\'\i}a, Garc\'{\i}a, Garc\'\i a, Garc\'ia`, 'García, García, García, García'],
    [String.raw`Erd\H{o}s, Fran\c{c}ois, \c Solak`, 'Erdős, François, Şolak'],
    [String.raw`W\k{a}s, \k a, \.{Z}ak, \.I`, 'Wąs, ą, Żak, İ'],
    [String.raw`Mu\~noz, Mu\~{n}oz, D\~\i nh`, 'Muñoz, Muñoz, Dĩnh'],
    [String.raw`{\AA}ngstr\"om \aa \ae\oe \dh\th`, 'Ångström åæœðþ'],
    [String.raw`\u{g}, \={a}, \d{h}, \b{d}, \t{oo}`, 'ğ, ā, ḥ, ḏ, o͡o'],
    [String.raw`Th\'{\^{e}}, Vi\d{\^e}t, \"{\i}`, 'Thế, Việt, ï'],
    [String.raw`G\"{o}del's \"{O}zg\"{u}r`, "Gödel's Özgür"],
    ['{B}ayesian {NASA} 1{,}000 S{} {{x y}}', 'Bayesian NASA 1,000 S x y'],
    ["``quoted'' and `so' don't 5''", "“quoted” and ‘so’ don't 5''"],
    ['a--b, a -- b, a---b, pp. 3--5', 'a–b, a – b, a—b, pp. 3–5'],
    ['J.~Li, Fig.~3, see~[4], et al.~(2020)', 'J. Li, Fig. 3, see [4], et al. (2020)'],
    ['e\u0301', 'é'],
  ])('%s', (text, letters) => {
    expect(texToLetters(text)).toBe(letters);
  });

  test.each([
    ...[
      'Plain text, O’Brien (2020).',
      String.raw`\foo{bar} and \cite{knuth--84}`.replace('--', '-'),
      '{0, 1}',
      'H_{2}O',
    ],
    ...[
      String.raw`\emph{x}`,
      '10^{-3}',
      '{x | x > 0}',
      '{x}i=1',
      'about ~10 GeV, 5~10',
      'run --all',
      '-----',
      '}{',
      '{',
    ],
    ...[
      "$f'' \\'{e} ``x'' a--b~c {z}$",
      "\\(\\'{e}\\) and $$\\'{e}$$",
      'https://a.org/~me/x--y',
      '\\',
      '\\constructor',
    ],
  ])('leaves as it is: %s', (text) => {
    expect(texToLetters(text)).toBe(text);
  });

  test('converts around formulas and addresses, and through a group that holds one', () => {
    expect(texToLetters(String.raw`\'{e} $\'{e}$ \'e http://a/\~n`)).toBe(String.raw`é $\'{e}$ é http://a/ñ`);
    expect(texToLetters('{a $x$ b}--$y$~z')).toBe('a $x$ b–$y$ z');
  });

  test('is idempotent, NFC, and never throws', () => {
    const text = fc.string({ unit: fc.constantFrom(...TEX_TOKENS), maxLength: 24 });
    fc.assert(
      fc.property(text, (each) => {
        const once = texToLetters(each);
        expect(texToLetters(once)).toBe(once);
      }),
      { numRuns: 10_000 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (each) => void texToLetters(each)));
  });

  test('reads hostile texts in linear time', { timeout: 60_000 }, () => {
    for (const text of HOSTILE) expect(texToLetters(text).length).toBeLessThanOrEqual(text.length + 1);
  });
});
