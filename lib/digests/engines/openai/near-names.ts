const MOST = 3;
/** Below that a name is another name. */
const LEAST = 0.3;

/** The models whose names are most like one that does not exist, the nearest first. */
export function nearNames(wanted: string, names: string[]): string[] {
  const pairs = pairsOf(wanted);
  return names
    .map((name) => ({ name, likeness: likeness(pairs, pairsOf(name)) }))
    .filter(({ likeness: value }) => value >= LEAST)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** The pairs of neighbouring letters, without makers and signs. */
function pairsOf(name: string): Set<string> {
  const letters = name.toLowerCase().replace(/[^a-z\d]/g, '');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}

/** Sørensen and Dice: the share of pairs that both have, from 0 to 1. */
function likeness(a: Set<string>, b: Set<string>): number {
  const both = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}
