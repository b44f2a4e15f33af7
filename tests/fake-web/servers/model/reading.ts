import type { Question } from './question';

/** Less of its words in any sentence, and a statement in the paper's language is of something else. */
const SHARED = 0.5;
const FIGURE = /\d+(?:[.,]\d+)*/g;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
const figuresOf = (text: string): string[] => text.match(FIGURE) ?? [];

/**
 * What the fake model says of statements that it is to read again: wrong where a figure is in no sentence, or where it shares too few
 * words with any; in another alphabet figures alone count.
 * @param wrong words of statements that are wrong, whatever else
 * @param always says the same of every statement instead
 */
export function readingsOf(
  { sentences, statements = [] }: Question,
  { wrong, always }: { wrong?: string | undefined; always?: string } = {},
): Record<string, unknown> {
  return {
    statements: statements.map(({ id, text }) => {
      const words = wordsOf(text);
      const shares = sentences.map((sentence) => {
        const own = new Set(wordsOf(sentence.text));
        const figures = new Set(figuresOf(sentence.text));
        const hasAll = figuresOf(text).every((figure) => figures.has(figure));
        return {
          id: sentence.id,
          hasAll,
          share: words.filter((word) => own.has(word)).length / words.length,
        };
      });
      const best = shares.reduce((most, each) => (each.share > most.share ? each : most), {
        id: 1,
        hasAll: false,
        share: 0,
      });
      const isForeign = words.length < 4;
      const rests = isForeign
        ? shares.find(({ hasAll }) => hasAll)
        : best.share >= SHARED && best.hasAll && best;
      const verdict = always ?? (rests && !(wrong && text.includes(wrong)) ? 'follows' : 'differs');
      const why = verdict === 'differs' ? `sentence ${best.id} does not say so` : '';
      return { id, sources: [rests ? rests.id : best.id], why, verdict };
    }),
  };
}
