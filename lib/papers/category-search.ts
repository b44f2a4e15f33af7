import type { Category } from '../records/category';
import { NAMES } from './category-names';
import { fieldsCalled, fieldsCalledLike } from './category-synonyms';
import { withinOneEdit } from './one-edit';
import { BY_ID, CATEGORIES } from './taxonomy';

/** How a category came to match, the best first. */
enum Rank {
  Id,
  Name,
  Synonym,
  ShortId,
  IdPrefix,
  AliasPrefix,
  NamePrefix,
  WordPrefixes,
  SynonymPrefix,
  Substring,
  Archive,
  Slip,
  None,
}

/** No field's name is longer; what is, is not searched. */
const LONGEST = 100;
/** Shorter words are too near to too many others. */
const SHORTEST_WITH_SLIP = 5;

interface Entry {
  category: Category;
  id: string;
  /** `lg` of `cs.LG`. */
  shortId: string;
  /** The other ids that mean it. */
  aliases: string[];
  /** English and Chinese. */
  names: string[];
  words: string[];
  archiveWords: string[];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
/** Whether a part of a word says enough to be looked for. */
const isLongEnough = (text: string): boolean => text.length > 2 || isChinese(text);
/** In Chinese no space stands between words: where one does, it is of no matter. */
const normal = (text: string): string => {
  const plain = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  return isChinese(plain) ? plain.replace(/\s/g, '') : plain;
};

const ENTRIES: readonly Entry[] = CATEGORIES.map((category) => {
  const { id, archive, group } = category;
  const nameOf = (each: string) => `${NAMES.en.get(each) ?? ''} ${normal(NAMES['zh-CN'].get(each) ?? '')}`;
  return {
    category,
    id: id.toLowerCase(),
    shortId: id.split('.')[1]?.toLowerCase() ?? id,
    aliases: [...BY_ID]
      .filter(([key, value]) => value === category && key !== id.toLowerCase())
      .map(([key]) => key),
    names: [normal(NAMES.en.get(id) ?? ''), normal(NAMES['zh-CN'].get(id) ?? '')],
    words: wordsOf(nameOf(id)),
    archiveWords: wordsOf(`${id} ${nameOf(id)} ${nameOf(archive)} ${nameOf(group)}`),
  };
});

/**
 * All categories that match a query, best first; what is a slip away only where nothing else is found. Synonyms come in
 * the order of their table; of names that match in part the shorter first; equals in arXiv's order.
 */
function rankCategories(query: string): Category[] {
  if (query.length > LONGEST) return [];
  const wanted = normal(query);
  const words = wordsOf(wanted);
  if (words.length === 0) return [];
  const called = fieldsCalled(wanted);
  const calledLike = isLongEnough(wanted) ? fieldsCalledLike(wanted) : [];
  const found = ENTRIES.map((entry) => {
    const { id } = entry.category;
    const bySynonym = called.includes(id)
      ? Rank.Synonym
      : calledLike.includes(id)
        ? Rank.SynonymPrefix
        : Rank.None;
    const rank = Math.min(rankOf(entry, wanted, words), bySynonym);
    return { category: entry.category, rank, order: orderOf(rank, entry, called, calledLike) };
  })
    .filter(({ rank }) => rank !== Rank.None)
    .sort((a, b) => a.rank - b.rank || a.order - b.order);
  const sure = found.filter(({ rank }) => rank !== Rank.Slip);
  return (sure.length > 0 ? sure : found).map(({ category }) => category);
}

/** Whether a query is the id or the name of a category, or what readers call a field: no guess is needed then. */
export function namesCategory(query: string): boolean {
  if (query.length > LONGEST) return false;
  const wanted = normal(query);
  const words = wordsOf(wanted);
  if (words.length === 0) return false;
  return (
    fieldsCalled(wanted).length > 0 || ENTRIES.some((entry) => rankOf(entry, wanted, words) <= Rank.ShortId)
  );
}

/** Where it comes among those of its rank. */
function orderOf(rank: Rank, entry: Entry, called: string[], calledLike: string[]): number {
  if (rank === Rank.Synonym) return called.indexOf(entry.category.id);
  if (rank === Rank.SynonymPrefix) return calledLike.indexOf(entry.category.id);
  return [Rank.WordPrefixes, Rank.Substring, Rank.Slip].includes(rank) ? entry.words.length : 0;
}

function rankOf(entry: Entry, wanted: string, words: string[]): Rank {
  const { id, shortId, aliases, names } = entry;
  const starts = (text: string) => text.startsWith(wanted);
  if (id === wanted || aliases.includes(wanted)) return Rank.Id;
  if (names.includes(wanted)) return Rank.Name;
  if (shortId === wanted) return Rank.ShortId;
  if (starts(id)) return Rank.IdPrefix;
  if (aliases.some(starts)) return Rank.AliasPrefix;
  if (names.some(starts)) return Rank.NamePrefix;
  if (words.every((word) => entry.words.some((each) => each.startsWith(word)))) return Rank.WordPrefixes;
  if (isLongEnough(wanted) && names.some((name) => name.includes(wanted))) return Rank.Substring;
  if (words.every((word) => entry.archiveWords.some((each) => each.startsWith(word)))) return Rank.Archive;
  return words.every((word) => entry.words.some((each) => nearly(word, each))) ? Rank.Slip : Rank.None;
}

/** Whether a word is the beginning of another, give or take one slip. */
function nearly(word: string, other: string): boolean {
  if (other.startsWith(word)) return true;
  if (word.length < SHORTEST_WITH_SLIP || isChinese(word)) return false;
  return [-1, 0, 1].some((more) => withinOneEdit(word, other.slice(0, word.length + more)));
}

/**
 * The categories a reader may mean, best first: ids, the words of the field (`NLP`, 深度学习), names in English and
 * Chinese, then what is one slip away. An empty query finds none; without a limit all that match come.
 */
export const searchCategories = (query: string, limit = Number.POSITIVE_INFINITY): Category[] =>
  rankCategories(query).slice(0, limit);
