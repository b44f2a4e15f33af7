import { fits } from './words';

/**
 * Whether a name is that of the one who is looked for: “Yann LeCun” is found by `lecun`, `Y. LeCun`, `LeCun, Yann`, `Yann A.
 * LeCun` and `LeCun*`, not by `X. LeCun`. Given names may be initials on either side and may be left out in the middle; whole names
 * may stand in either order, as Chinese ones do.
 * @param name its words
 * @param asked the words that were asked for, stars kept
 * @param familyFirst how many of them stood before a comma; 0 where there was none
 */
export function isNamed(name: readonly string[], asked: readonly string[], familyFirst = 0): boolean {
  if (name.length === 0 || asked.length === 0) return false;
  const inOrder = [...asked.slice(familyFirst), ...asked.slice(0, familyFirst)];
  const [only] = inOrder;
  if (inOrder.length === 1) return name.some((word) => fits(only ?? '', word));
  if (inTheirOrder(name, inOrder)) return true;
  return isSameWords(name, inOrder);
}

/** The last words are the family's; those before it come in the same order, each whole or by its first letter. */
function inTheirOrder(name: readonly string[], asked: readonly string[]): boolean {
  const family = asked.at(-1) ?? '';
  if (!fits(family, name.at(-1) ?? '')) return false;
  const given = name.slice(0, -1);
  let at = 0;
  for (const each of asked.slice(0, -1)) {
    while (at < given.length && !isGiven(each, given[at] ?? '')) at++;
    if (at++ >= given.length) return false;
  }
  return true;
}

const isGiven = (asked: string, word: string): boolean =>
  fits(asked, word) || ((asked.length === 1 || word.length === 1) && asked[0] === word[0]);

function isSameWords(name: readonly string[], asked: readonly string[]): boolean {
  const isWhole =
    asked.length === name.length && asked.every((word) => word.length > 1 && name.includes(word));
  return isWhole && [...name].sort().join(' ') === [...asked].sort().join(' ');
}
