import type { Finding } from '../../records/digest';
import { spelledOut } from './greek';
import type { Text } from './read-text';

/** Letters behind a hyphen or a figure: what things of one kind are told apart by. */
const MARKED = /(?<![\p{L}\d-])(?:\p{Ll}{2,}-\p{Lu}{2,}|\p{Lu}[\p{L}-]*\d[\p{L}\d.]*)(?![\p{L}\d-])/gu;
/** “Syn-MTP” and “eq-MTP”, “GPT-3” and “GPT-4”. */
const kindOf = (name: string): string => name.replace(/^\p{Ll}+-|\d.*/gu, '');
const namesIn = ({ plain }: Text): string[] => [...plain.matchAll(MARKED)].map(([name]) => name);

/** “Eq-MTP”, which another sentence tells of, in the place of “syn-MTP”: only one that none of the cited sentences has. */
export function checkSiblings(said: Text, named: readonly Text[]): Finding[] {
  const own = namesIn(said);
  if (own.length === 0) return [];
  const cited = named.map(({ lower }) => spelledOut(lower));
  const theirs = named.flatMap(namesIn).filter((each) => !said.plain.includes(each));
  const kinds = new Map(theirs.map((each) => [kindOf(each), each]));
  return own.flatMap((name): Finding[] => {
    const spelled = spelledOut(name.toLowerCase());
    if (cited.some((text) => text.includes(spelled))) return [];
    const other = kinds.get(kindOf(name));
    return other ? [{ kind: 'entity', said: name, source: other }] : [];
  });
}
