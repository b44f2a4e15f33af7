import { patternOf, phrasesOf, type Searchable, type Term } from '../query';
import { wordScan } from './word-scan';

/** Where words in a row count: in the title, the abstract, either of them, or also in a name. */
export type TermPlace = 'title' | 'abstract' | 'text' | 'anywhere';

/** Words in a row, by the last of them. */
interface Ending {
  term: number;
  inTitle: boolean;
  inAbstract: boolean;
  /** The words before it, the nearest first. */
  before: readonly number[];
}

/** Where in a paper terms are met: all of them are looked for in one reading of its words. */
export function termPlaces() {
  const scan = wordScan();
  const endings: { whole: Ending[][]; begun: Ending[][] } = { whole: [], begun: [] };
  /** Terms that a word in a name may meet. */
  const names: { whole: number[][]; begun: number[][] } = { whole: [], begun: [] };
  const marks = { cat: new Map<string, number[]>(), id: new Map<string, number[]>() };
  let hasText = false;
  let hasNames = false;

  function addPhrases(term: Term, place: TermPlace, number: number): void {
    for (const phrase of wordsOf(term)) {
      const last = phrase.at(-1) ?? '';
      const before = phrase.slice(0, -1).map((word) => scan.whole.add(word));
      const ending = {
        term: number,
        inTitle: place !== 'abstract',
        inAbstract: place !== 'title',
        before: before.reverse(),
      };
      push(endings, last, ending);
      if (place !== 'anywhere') continue;
      hasNames = true;
      // In a name they may stand in another order, and all but one be initials.
      for (const word of phrase) push(names, word, number);
    }
    hasText = true;
  }

  function push<T>(into: { whole: T[][]; begun: T[][] }, word: string, value: T): void {
    const isBeginning = word.endsWith('*');
    const number = isBeginning ? scan.addBeginning(word.slice(0, -1)) : scan.whole.add(word);
    const lists = isBeginning ? into.begun : into.whole;
    const list = lists[number] ?? [];
    list.push(value);
    lists[number] = list;
  }

  function addName(word: string, number: number): void {
    hasNames = true;
    push(names, word, number);
  }

  function addMark(field: 'cat' | 'id', text: string, number: number): void {
    const said = text.trim().toLowerCase();
    const mark = field === 'id' ? said.replace(/v\d+$/, '') : said;
    marks[field].set(mark, [...(marks[field].get(mark) ?? []), number]);
  }

  /** Terms met in the text that is being read: told when all of it could be. */
  const met: number[] = [];
  const forgetMet = () => {
    met.length = 0;
  };
  let isTitle = true;
  const meet = (all: readonly Ending[] | undefined, at: number) => {
    if (!all) return;
    for (const { term, inTitle, inAbstract, before } of all)
      if ((isTitle ? inTitle : inAbstract) && isBefore(before, at)) met.push(term);
  };
  const onWord = (word: number, at: number) => meet(endings.whole[word], at);
  const onBegun = (word: number, at: number) => meet(endings.begun[word], at);

  function isBefore(words: readonly number[], at: number): boolean {
    for (let i = 0; i < words.length; i++) if (scan.wordAt(at - 1 - i) !== words[i]) return false;
    return true;
  }

  const named: number[] = [];
  const forgetNamed = () => {
    named.length = 0;
  };
  const onNameWord = (word: number) => void named.push(...(names.whole[word] ?? []));
  const onNameBegun = (word: number) => void named.push(...(names.begun[word] ?? []));

  /** @param may a name may be the one that is looked for */
  function look(paper: Searchable, is: (term: number) => void, may: (term: number) => void): void {
    const { title, abstract } = paper.typed;
    if (hasText) {
      isTitle = true;
      lookAt(title, is);
      isTitle = false;
      lookAt(abstract, is);
    }
    if (hasNames) lookAtNames(paper, may);
    if (marks.id.size > 0) marks.id.get(paper.id)?.forEach(is);
    if (marks.cat.size > 0) for (const each of paper.categories) lookAtCategory(each, is);
  }

  function lookAt(text: string, is: (term: number) => void): void {
    forgetMet();
    scan.look(text, onWord, onBegun, forgetMet);
    met.forEach(is);
  }

  function lookAtNames(paper: Searchable, may: (term: number) => void): void {
    for (const name of paper.typed.names) {
      forgetNamed();
      scan.look(name, onNameWord, onNameBegun, forgetNamed);
      named.forEach(may);
    }
  }

  /** A category is of its archive too. */
  function lookAtCategory(category: string, is: (term: number) => void): void {
    marks.cat.get(category)?.forEach(is);
    for (let dot = category.indexOf('.'); dot >= 0; dot = category.indexOf('.', dot + 1))
      marks.cat.get(category.slice(0, dot))?.forEach(is);
  }

  return { canHold: (term: Term) => wordsOf(term).length > 0, addPhrases, addName, addMark, look };
}

/** The words in a row of a term; of stars only one that ends the last word can be looked for so. */
function wordsOf(term: Term): string[][] {
  const phrases = phrasesOf(term);
  if (phrases.length > 0) return phrases;
  const pattern = patternOf(term.text);
  const isBeginning = pattern.join(' ').indexOf('*') === pattern.join(' ').length - 1;
  return isBeginning ? [pattern] : [];
}
