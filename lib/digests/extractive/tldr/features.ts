import { contentOf, share, wordsOf } from '../content-words';
import { deedsOf, OWN_VOICE } from '../cues/cue';
import { leans } from '../leans';
import { openerLength } from '../opener';
import type { Tagged } from '../tagged';
import { HERE, PROPOSES, PROVES, STUDIES } from './manner';
import { centralityOf } from './rule';

/** What the ranker looks at, in the order of a sentence's numbers. Roles count by their probability. */
export const FEATURES = [
  'background',
  'objective',
  'method',
  'result',
  'contribution',
  'title in sentence',
  'sentence in title',
  'title pairs',
  'centrality',
  'content words',
  'told once',
  'told twice',
  'told more often',
  'title word told once',
  'title word told more often',
  'length',
  'too short',
  'too long',
  'first',
  'last',
  'place',
  'first own',
  'own voice',
  'here',
  'proposes',
  'proves',
  'studies',
  'novel',
  'we also',
  'connective',
  'pronoun',
  'question',
  'opener',
  'colon',
  'commas',
  'bracket',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Words of a usual summary by people (SciTLDR: 21). What a sentence tells is set against its length and this. */
const SUMMARY_WORDS = 21;
const SHORT = 15;
const LONG = 30;
/** No more of a sentence is looked at. */
const LOOKED_AT = 600;

const NOVEL = /\b(?:novel|new|first)\b/;
const ALSO = /\bwe (?:also|further|additionally|then|next|finally)\b/;

interface Read {
  lower: string;
  words: string[];
  content: Set<string>;
  opener: number;
  isOwn: boolean;
}

function read({ text }: Tagged): Read {
  const opener = openerLength(text, 'statement');
  const lower = text.slice(0, LOOKED_AT).toLowerCase();
  const words = wordsOf(text.slice(opener, opener + LOOKED_AT));
  return { lower, words, content: contentOf(words), opener, isOwn: OWN_VOICE.test(lower) };
}

/** How many of the content words other sentences hold, too, by how many sentences hold them; by the summary's measure. */
function told({ content, words }: Read, title: ReadonlySet<string>, heldBy: ReadonlyMap<string, number>) {
  const own = [0, 0, 0];
  const shared = [0, 0];
  for (const word of content) {
    const held = heldBy.get(word) ?? 1;
    const counts = title.has(word) ? shared : own;
    const index = Math.min(held, counts.length) - 1;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return [...own, ...shared].map((count) => (2 * count) / (words.length + SUMMARY_WORDS));
}

const is = (condition: boolean): number => (condition ? 1 : 0);

/** What cues and signs say of a sentence. */
function mannerOf({ text }: Tagged, { lower, opener, isOwn }: Read): number[] {
  const deeds = deedsOf(lower);
  const leaning = leans(text);
  return [
    is(isOwn),
    is(HERE.test(lower)),
    is(PROPOSES.test(deeds)),
    is(PROVES.test(deeds)),
    is(STUDIES.test(deeds)),
    is(NOVEL.test(lower)),
    is(ALSO.test(lower)),
    is(leaning === 1),
    is(leaning === 2),
    is(/\?\W*$/.test(lower)),
    is(opener > 0),
    is(/[:;]/.test(lower)),
    Math.min(4, lower.split(',').length - 1) / 4,
    is(lower.includes('(')),
  ];
}

/**
 * What the ranker knows of each sentence of an abstract: numbers of about 0 to 1, in the order of `FEATURES`.
 */
export function featuresOf(sentences: readonly Tagged[], title: string): number[][] {
  const reads = sentences.map(read);
  const titleWords = wordsOf(title);
  const titleContent = contentOf(titleWords);
  const inTitle = new Set(titleWords);
  const pairs = new Set(titleWords.slice(1).map((word, i) => `${titleWords[i]} ${word}`));
  const heldBy = new Map<string, number>();
  for (const { content } of reads) for (const word of content) heldBy.set(word, (heldBy.get(word) ?? 0) + 1);
  const firstOwn = reads.findIndex(({ isOwn }) => isOwn);
  const last = sentences.length - 1;
  return sentences.map((sentence, i) => {
    const own = reads[i] as Read;
    const { words, content } = own;
    const sure = (role: Tagged['role']) => (sentence.role === role ? sentence.probability : 0);
    const common = words.filter(
      (word, k) => inTitle.has(word) && pairs.has(`${words[k - 1]} ${word}`),
    ).length;
    return [
      sure('background'),
      sure('objective'),
      sure('method'),
      sure('result'),
      sure('contribution'),
      share(titleContent, content),
      share(content, titleContent),
      (2 * common) / (words.length + SUMMARY_WORDS),
      centralityOf(content, heldBy, sentences.length),
      content.size / Math.max(1, words.length),
      ...told(own, titleContent, heldBy),
      Math.log(1 + words.length) / 3,
      Math.max(0, SHORT - words.length) / SHORT,
      Math.max(0, words.length - LONG) / SHORT,
      is(i === 0),
      is(i === last),
      i / Math.max(1, last),
      is(i === firstOwn),
      ...mannerOf(sentence, own),
    ];
  });
}
