import { plainText } from '../../papers/plain-text';
import type { Paper } from '../../records/paper';
import type { PhraseCounts } from './count-phrases';
import { phrasesIn } from './phrases';

/** So many phrases are a search that a reader takes in at a glance. */
const MOST = 4;
/** A title is chosen with more care than a sentence. */
const IN_TITLE = 4;
/** Two words in a row tell more than each. */
const OF_LENGTH = [0, 1, 2.2, 2.4, 2.5];
/** What nobody else says finds nobody else. */
const SAID_BY_OTHERS = 1.6;
/** A single word that more papers have than one in so many tells too little. */
const RARE = 50;

type Given = Pick<Paper, 'title' | 'abstract' | 'primary' | 'source'>;

/**
 * The search that finds papers like one: those of its category, or of its tags, that say one of its most telling phrases, weighed by
 * how often it says them and how few others do.
 * @param tags ids of the tags it has
 * @param counts of its phrases among the papers that are kept
 */
export function queryFromPaper(paper: Given, tags: readonly string[], counts: PhraseCounts): string {
  const where = [
    ...(paper.source === 'arxiv' ? [`cat:${paper.primary}`] : []),
    ...tags.filter((tag) => /^[\w.-]+$/.test(tag)).map((tag) => `tag:${tag}`),
  ];
  const said = tellingPhrases(paper, counts).map((phrase) => `"${asWritten(phrase, paper)}"`);
  return [where, said].flatMap((any) => joined(any)).join(' AND ');
}

const joined = (any: readonly string[]): string[] => {
  if (any.length < 2) return [...any];
  return [`(${any.join(' OR ')})`];
};

/** The phrases that tell a paper from others, the most telling first; no two share two words in a row. */
export function tellingPhrases({ title, abstract }: Pick<Paper, 'title' | 'abstract'>, counts: PhraseCounts) {
  const inTitle = new Set(phrasesIn(title));
  const times = new Map<string, number>();
  for (const phrase of [...inTitle, ...phrasesIn(abstract)]) times.set(phrase, (times.get(phrase) ?? 0) + 1);
  const weighed = [...times].flatMap(([phrase, said]): [string, number][] => {
    const length = phrase.split(' ').length;
    const others = counts.of.get(phrase) ?? 0;
    // What is said once, and not in the title, is said by the way.
    if (!inTitle.has(phrase) && said < 2) return [];
    if (length === 1 && (phrase.length < 5 || others * RARE > counts.papers + RARE)) return [];
    const rarity = Math.log((counts.papers + 2) / (others + 1));
    const weight =
      (said + (inTitle.has(phrase) ? IN_TITLE : 0)) * (OF_LENGTH[Math.min(length, 4)] ?? 1) * rarity;
    return [[phrase, others > 0 ? weight * SAID_BY_OTHERS : weight]];
  });
  const chosen: string[] = [];
  for (const [phrase] of weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const pairs = pairsIn(phrase);
    const overlaps = chosen.some(
      (each) =>
        hasWords(each, phrase) || hasWords(phrase, each) || pairs.some((pair) => hasWords(each, pair)),
    );
    if (!overlaps && chosen.length < MOST) chosen.push(phrase);
  }
  return chosen;
}

const pairsIn = (phrase: string): string[] => {
  const row = phrase.split(' ');
  return row.slice(1).map((word, i) => `${row[i]} ${word}`);
};

const hasWords = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);

/** With the paper's own hyphens and accents where it has them: `step reinforced` → `step-reinforced`. */
function asWritten(phrase: string, { title, abstract }: Pick<Paper, 'title' | 'abstract'>): string {
  const pattern = phrase.split(' ').join('[^\\p{L}\\p{N}."“”]+');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(
    `${plainText(title)} . ${plainText(abstract)}`,
  );
  return (found?.[0] ?? phrase).toLowerCase();
}
