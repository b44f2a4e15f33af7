/** One number for each role, in the order of `ROLES`. */
export type Weights = readonly [
  background: number,
  objective: number,
  method: number,
  result: number,
  contribution: number,
];

/** Something to look for, and how much it speaks for (or against) each role. */
export interface Cue {
  name: string;
  pattern: RegExp;
  /** Look at what the authors say they do (`deedsOf`), not at the whole sentence. */
  inDeeds: boolean;
  weights: Weights;
}

/** A row of a table of cues: something to look for in a lower-cased sentence. */
export function cue(name: string, pattern: RegExp, weights: Weights): Cue {
  return { name, pattern, inDeeds: false, weights };
}

/** A row of a table of cues: something the authors do. `deed('', 'propos|introduc', …)` is in “we then propose”. */
export function deed(name: string, verbs: string, weights: Weights): Cue {
  return { name, pattern: new RegExp(`^(?:${verbs})`, 'm'), inDeeds: true, weights };
}

const WORK =
  'paper|work|study|article|letter|note|thesis|survey|review|report|manuscript|contribution|chapter|tutorial|research|document|perspective|essay';
const BETWEEN =
  '(?: (?:(?!apply|rely|supply)\\w+ly|also|then|first|further|next|thus|hence|here|have|has|now|will|can|are able to|in this (?:paper|work)),?)*';
const DOING = new RegExp(
  `(?:(?:^|, |\\b(?:here|paper|work|article|note) )i|\\b(?:we|the authors?|(?:this|the present|the current) (?:${WORK})|the (?:${WORK})))${BETWEEN} `,
  'g',
);
/** From a verb to what makes it a cue (“provide … upper and lower bounds”). */
const DEED_LENGTH = 120;

/**
 * What the authors say they do: “we then prove that …” gives “prove that …”. One line a deed.
 * @param sentence lower-cased
 */
export function deedsOf(sentence: string): string {
  let deeds = '';
  for (const match of sentence.matchAll(DOING)) {
    const start = match.index + match[0].length;
    deeds += `${sentence.slice(start, start + DEED_LENGTH).replaceAll('\n', ' ')}\n`;
  }
  return deeds;
}

/** The authors speaking of their own paper. The first such sentence ends the background of most abstracts. */
export const OWN_VOICE = new RegExp(
  `\\b(?:we|our|ours|us|my)\\b|(?:^|, |here |paper |work |article |note )i [a-z]|\\b(?:in )?(?:this|the present) (?:\\w+ )?(?:${WORK})\\b|\\bproposed\\b|我们|本文|本研究|本工作`,
);
