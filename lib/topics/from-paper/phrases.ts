import { outsideMath } from '../../papers/outside-math';
import { proseToText } from '../../papers/tex-text';
import { words } from '../query/words';

/** Words that tell nothing of what a paper is about, and what papers say of themselves. */
const COMMON = new Set(
  (
    'a about above across after against all also although among an and any approach approaches are as at based be because been ' +
    'before being between both but by can case class common compared consider considered could demonstrate derive design ' +
    'develop different do does due each effective efficient enable establish et even existing experiments explore extensive ' +
    'first five for four framework from further general given give gives has have here high how however i if improve in into ' +
    'introduce investigate is it its itself key large less many may method methods model models more moreover most much new no ' +
    'non not novel number obtain of often on one only or other our out over paper performance present problem problems propose ' +
    'proposed prove provide recent result results second several show shows significant since so some specific state study such ' +
    'system systems task tasks than that the their them then there these they third this those three through thus to toward ' +
    'towards two under up upon use used using various very via was we well were what when where whether which while who whose ' +
    'why will with within without work works would yet you'
  ).split(' '),
);

/** Words in a row that are looked at as one. */
const LONGEST = 3;
/** An abstract says what it is about in its first words, and no source has one as long. */
const MOST_WORDS = 1_200;

/**
 * The phrases of a text that could tell what it is about: one to three words in a row, what a hyphen joins being one, none of them common, across no comma,
 * full stop or formula.
 * @returns each phrase as it is searched (`step reinforced random walks`), as often as it occurs
 */
export function phrasesIn(text: string): string[] {
  const prose = outsideMath(text, proseToText).map((piece) => (typeof piece === 'string' ? piece : ' . '));
  const found: string[] = [];
  for (const part of prose.join('').split(/[.,;:!?()[\]{}"“”。，；：！？（）]+/)) {
    // What a hyphen joins stays together.
    const row = part
      .split(/\s+/, MOST_WORDS)
      .map((each) => words(each).trim())
      .filter((each) => each !== '');
    row.forEach((_, at) => {
      for (let length = 1; length <= LONGEST && at + length <= row.length; length++) {
        const phrase = row.slice(at, at + length);
        if (!phrase.every(isTelling)) break;
        found.push(phrase.join(' '));
      }
    });
  }
  return found;
}

const isTelling = (joined: string): boolean => joined.split(' ').some(isTellingWord);
const isTellingWord = (word: string): boolean =>
  !COMMON.has(word) && !/^\d+$/.test(word) && (word.length > 1 || /\p{sc=Han}/u.test(word));
