import type { Paper } from '../../records/paper';
import { LONGEST_NAME, MOST_TELLING, type Telling } from '../../records/topic';
import type { PhraseCounts } from './count-phrases';
import { phrasesIn } from './phrases';

/** A title is chosen with more care than a sentence. */
const IN_TITLE = 3;
/** What stands in more of all papers tells nothing of likeness. */
const COMMON = 0.05;
const FEW = 5;
/** What nobody else says is no likeness; it counts less against one. As `nearIndex` has it. */
const ALONE = 0.4;
/** Among fewer papers nobody knows what is rare. */
export const LEAST_PAPERS = 50;
/** Of fewer words each alone would be a likeness. */
const LEAST_SAID = 12;
/** Longer rows of words hold shorter ones. */
const LONGEST = 3;

/**
 * The words by which papers like one are found: how often it says them, and how rare they are, as their part of its squared length
 * (TF-IDF). What another paper has of them sums up to how like it is.
 * @param counts of its phrases among the other papers that are kept
 * @returns the most telling first, in thousandths; undefined where too little is known
 */
export function tellingWords(
  { title, abstract }: Pick<Paper, 'title' | 'abstract'>,
  counts: PhraseCounts,
): Telling[] | undefined {
  if (counts.papers < LEAST_PAPERS) return undefined;
  const times = new Map<string, number>();
  const say = (phrase: string, often: number) => times.set(phrase, (times.get(phrase) ?? 0) + often);
  for (const phrase of phrasesIn(title)) say(phrase, IN_TITLE);
  for (const phrase of phrasesIn(abstract)) say(phrase, 1);
  const most = Math.max(FEW, COMMON * counts.papers);
  const weighed = [...times].flatMap(([phrase, often]): [string, number][] => {
    const others = counts.of.get(phrase) ?? 0;
    if (others > most || phrase.split(' ').length > LONGEST || phrase.length > LONGEST_NAME) return [];
    const rarity = Math.log((counts.papers + 2) / (others + 1)) * (others === 0 ? ALONE : 1);
    return [[phrase, ((1 + Math.log(often)) * rarity) ** 2]];
  });
  if (weighed.length < LEAST_SAID) return undefined;
  const kept = weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_TELLING);
  const sum = kept.reduce((all, [, weight]) => all + weight, 0);
  return kept.map(([text, weight]) => ({ text, weight: Math.max(1, Math.round((1_000 * weight) / sum)) }));
}
