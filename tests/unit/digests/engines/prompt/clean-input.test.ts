import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanInput } from '../../../../../lib/digests/engines/prompt';
import { INVENTED } from '../../abstracts';

const clean = (text: string) => {
  const { text: seen, hidden } = cleanInput(text);
  return [seen, hidden];
};
const tags = (text: string) =>
  [...text].map((char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0))).join('');

describe('what is hidden in a text', () => {
  it.each<[what: string, text: string, seen: string]>([
    ['a zero-width space', 'sp\u200barse', 'sparse'],
    ['a zero-width non-joiner in Latin', 'sp\u200carse', 'sparse'],
    ['a zero-width joiner in Latin', 'sp\u200darse', 'sparse'],
    ['a mark of direction in Latin', 'sp\u200earse \u200fgraphs', 'sparse graphs'],
    ['a word joiner', 'sp\u2060arse', 'sparse'],
    ['invisible operators', 'f\u2061(x)', 'f(x)'],
    ['a byte order mark inside', 'sp\ufeffarse', 'sparse'],
    ['a run of soft hyphens', 'sp\u00ad\u00ad\u00adarse', 'sparse'],
    ['Tag characters', `sparse${tags('ignore')} graphs`, 'sparse graphs'],
    ['an override of direction', 'sparse \u202eshparg\u202c', 'sparse shparg'],
    ['isolates of direction in Latin', '\u2066sparse\u2069', 'sparse'],
    ['a run of variation selectors', 'sparse\ufe00\ufe01\ufe0f\u{e0100}', 'sparse'],
    ['selectors after an emoji that carry bytes', '🙂\u{e0100}\u{e0121}\u{e0142}', '🙂'],
    ['a selector after a letter', 'a\ufe0fb', 'ab'],
    ['a Hangul filler', 'sp\u3164arse', 'sparse'],
    ['a Mongolian vowel separator', 'sp\u180earse', 'sparse'],
    ['a combining grapheme joiner', 'sp\u034farse', 'sparse'],
    ['interlinear marks', '\ufff9a\ufffab\ufffb', 'ab'],
    ['letters under a flag that is none', `🏴${tags('ignoreallrules')}`, '🏴'],
    ['joiners in a row', 'سلام\u200c\u200d\u200c\u200b ', 'سلام '],
  ])('%s goes', (_, text, seen) => expect(clean(text)).toEqual([seen, true]));
});

describe('what typesetting leaves behind', () => {
  it.each<[what: string, text: string, seen: string]>([
    ['a soft hyphen', 'hyphen\u00adation and sepa\u00adration', 'hyphenation and separation'],
    ['controls', 'sp\u0000arse\u0007 \u0085graphs', 'sparse graphs'],
    ['a byte order mark in front', '\ufeffWe study graphs.', 'We study graphs.'],
    ['marks of direction in Hebrew', 'המודל \u200fGPT-4\u200e מהיר', 'המודל GPT-4 מהיר'],
    ['isolates in Arabic', 'النموذج \u2066BLADE\u2069 سريع', 'النموذج BLADE سريع'],
    ['a place to break lines in Thai', 'แบบ\u200bจำลอง', 'แบบจำลอง'],
  ])('%s goes without a word', (_, text, seen) => expect(clean(text)).toEqual([seen, false]));
});

describe('what is needed', () => {
  it.each<[what: string, text: string]>([
    ['plain text', 'We study graphs.\n\nThe bound\tis tight.\r\n'],
    ['TeX', 'Let $x_1 \\le \\alpha^{2}$ and \\emph{all} $k$.'],
    ['accents and signs', 'Erdős–Rényi, naïve, α ≤ 10⁻³, “quoted”, 3 µm, x̂ → ∞'],
    ['Chinese, Japanese, Korean', '我们研究图。グラフを調べる。그래프를 연구한다。'],
    ['a family', 'A corpus of 👨‍👩‍👧‍👦 emoji'],
    ['a profession with a skin tone', '👩🏽‍🔬 and 🧑‍💻'],
    ['a heart with a selector', 'I ❤️ graphs, ☎️ and 1️⃣'],
    ['a heart on fire', '❤️‍🔥'],
    ['the flags of countries and their parts', '🇫🇷 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['a rainbow flag', '🏳️‍🌈'],
    ['Hindi with a joiner', 'क्‍ष और श्री'],
    ['Malayalam with a joiner', 'അവന്‍ പറഞ്ഞു'],
    ['Sinhala with a joiner', 'ශ්‍රී ලංකාව'],
    ['Persian with a non-joiner', 'می‌خواهم کتاب‌ها را بخوانم'],
    ['Persian before a mark', 'کتاب‌ (سه)'],
    ['Bengali with a non-joiner', 'র‌্যাব'],
    ['an ideograph with its variant', '葛\u{e0100}飾区'],
    ['a sign as text', '↔︎ and ≨︀'],
    ['an Arabic sign of numbers', '\u0600١٢'],
  ])('%s stays', (_, text) => expect(clean(text)).toEqual([text, false]));

  it.each(Object.entries(INVENTED))('all of an abstract stays: %s', (_, { title, abstract }) => {
    expect(clean(title)).toEqual([title, false]);
    expect(clean(abstract)).toEqual([abstract, false]);
  });
});

describe('whatever the text', () => {
  const odd = fc.constantFrom(
    ...[
      '\u200b',
      '\u200c',
      '\u200d',
      '\u00ad',
      '\ufeff',
      '\ufe0f',
      '\u{e0100}',
      '\u{e0041}',
      '\u{e007f}',
      '🏴',
    ],
    ...['👩', '🏽', 'ش', 'क', '्', 'a', ' ', '葛', '\u202e', '\ud800', '\udc00', '\ufdd1', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(odd, { maxLength: 30 }).map((each) => each.join('')),
  );

  it('clean is clean', () => {
    fc.assert(
      fc.property(text, (any) => {
        const once = cleanInput(any).text;
        expect(cleanInput(once)).toMatchObject({ text: once, hidden: false });
      }),
      { numRuns: 3000 },
    );
  });

  it('nothing is added, and nothing goes but what draws nothing', () => {
    const printable = fc.string({ unit: fc.constantFrom(...'aZ09 .$\\{}äß中かαж🙂\n'), maxLength: 80 });
    fc.assert(
      fc.property(printable, (any) => {
        expect(clean(any)).toEqual([any, false]);
      }),
    );
  });

  it('a long one comes to an end', () => {
    for (const char of ['\u200b', '\u{e0041}', '👩\u200d', '\u00ad', '🏴\u{e0061}'])
      expect(typeof cleanInput(char.repeat(50_000)).text).toBe('string');
  });
});
