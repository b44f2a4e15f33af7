import { existsSync, readFileSync } from 'node:fs';
import type { RoleTagger } from '../../lib/digests/extractive/roles';
import { type Tagged, tagSentences } from '../../lib/digests/extractive/tagged';

/** One paper of SciTLDR: its abstract by sentences, and what people wrote in one sentence. */
export interface Summarised {
  title: string;
  abstract: string[];
  tldrs: string[];
}

/** A part of SciTLDR-A; undefined where `../shared/data` is absent (its texts are not ours to publish). */
export function summarised(part: 'train' | 'dev'): Summarised[] | undefined {
  const file = `../shared/data/scitldr-a/${part}.jsonl`;
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Summarised);
}

/** The corpus's own sentences, tagged as those of a paper of an unknown category of computer science. */
export function taggedOf({ title, abstract }: Summarised, tagger: RoleTagger): Tagged[] {
  let start = 0;
  const sentences = abstract.map((text) => {
    const from = start;
    start += text.length + 1;
    return { start: from, end: from + text.length, text };
  });
  return tagSentences(sentences, { title, primary: 'cs.LG' }, tagger);
}
