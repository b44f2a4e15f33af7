import { readFileSync } from 'node:fs';
import { FeatureReader } from '../../lib/digests/extractive/model/features';
import { HASH_BITS, OTHER, SCHEMES } from '../../lib/digests/extractive/model/weights';
import { ROLES } from '../../lib/digests/extractive/roles';

/** One abstract of the labelled corpora. */
export interface Labelled {
  corpus: 'CSAbstruct' | 'SAMD';
  sentences: string[];
  roles: string[];
  confidence?: number[];
}

export interface Item {
  scheme: number;
  labels: number[];
  confidence: number[];
  links: Uint8Array;
  /** Rows of the features of each sentence. */
  rows: Int32Array[];
}

/** The labelled abstracts of a file. */
export function readLabelled(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
}

const PARTS = 5;

/** Fifths, each with what is left without it. */
export const foldsOf = (all: readonly Labelled[]) =>
  Array.from({ length: PARTS }, (_, part) => ({
    rest: all.filter((_, i) => i % PARTS !== part),
    held: all.filter((_, i) => i % PARTS === part),
  }));

const reader = new FeatureReader();

/** The kept bits of each sentence's feature hashes, each once. */
export function keysOf(sentences: string[]): { keys: number[][]; links: Uint8Array } {
  reader.read(sentences);
  const keys = sentences.map((_, i) => [
    ...new Set(
      Array.from(
        reader.hashes.subarray(reader.starts[i], reader.starts[i + 1]),
        (hash) => hash >>> (32 - HASH_BITS),
      ),
    ),
  ]);
  return { keys, links: reader.links.slice(0, sentences.length) };
}

/** How many sentences each feature is in. */
export function countKeys(abstracts: Labelled[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { sentences } of abstracts) {
    for (const key of keysOf(sentences).keys.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The abstracts in numbers; features without a row are left out. */
export function itemsOf(abstracts: Labelled[], rowOf: ReadonlyMap<number, number>): Item[] {
  return abstracts.map(({ corpus, sentences, roles, confidence }) => {
    const { keys, links } = keysOf(sentences);
    return {
      scheme: corpus === 'SAMD' ? 0 : SCHEMES.length - 1,
      labels: roles.map((role) => (role === 'other' ? OTHER : ROLES.indexOf(role as (typeof ROLES)[number]))),
      confidence: confidence ?? roles.map(() => 1),
      links,
      rows: keys.map((some) => Int32Array.from(some.flatMap((key) => rowOf.get(key) ?? []))),
    };
  });
}
