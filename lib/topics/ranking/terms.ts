import type { Interest, Radar, Weighed } from '../../records/relevance';
import { authorNumber, categoryNumber, type Text } from './traits';
import { termsOf } from './why';

/** Terms of an interest that are told. */
const MOST = 30;

type Known = Pick<Radar, 'numbers' | 'rarity'>;

/** The features that speak most for each interest, still without names. */
export function termsWanted({ numbers, rarity }: Known, interests: readonly Interest[]): Map<number, string> {
  const wanted = new Map<number, string>();
  for (const { weights } of interests)
    for (const at of strongest(weights, rarity)) wanted.set(numbers[at] as number, '');
  return wanted;
}

function strongest(weights: Float32Array, rarity: Float32Array): number[] {
  const by = (at: number) => (weights[at] as number) * (rarity[at] as number);
  return [...weights.keys()]
    .filter((at) => by(at) > 0)
    .sort((a, b) => by(b) - by(a))
    .slice(0, MOST);
}

/** Finds in a paper the names of those that have none yet. @returns whether all are named */
export function nameTerms(wanted: Map<number, string>, paper: Text): boolean {
  const others = new Map([
    ...paper.authors.map((author) => [authorNumber(author), author.name] as const),
    ...paper.categories.map((category) => [categoryNumber(category), category] as const),
  ]);
  const terms = termsOf(paper);
  for (const [number, name] of wanted) {
    if (name !== '') continue;
    const found = terms.get(number)?.said.toLowerCase() ?? others.get(number);
    if (found) wanted.set(number, found);
  }
  return [...wanted.values()].every((name) => name !== '');
}

/** Interests with what speaks for them, named. */
export function withTerms(
  { numbers, rarity }: Known,
  interests: readonly Interest[],
  names: ReadonlyMap<number, string>,
) {
  return interests.map((interest): Interest => {
    const terms = strongest(interest.weights, rarity).flatMap((at): Weighed[] => {
      const term = names.get(numbers[at] as number);
      const weight = (interest.weights[at] as number) * (rarity[at] as number);
      return term ? [{ term, weight: Math.round(100 * weight) / 100 }] : [];
    });
    return { ...interest, terms };
  });
}
