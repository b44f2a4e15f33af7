import { browser } from 'wxt/browser';
import type { EngineData } from '../../lib/digests/extractive/data';
import { type SignFile, signsOf } from '../../lib/digests/extractive/filing/signs';
import { readWeights } from '../../lib/digests/extractive/model';
import { lexiconOf, type TagFile } from '../../lib/digests/extractive/tags/lexicon';

let reading: Promise<EngineData | undefined> | undefined;

/**
 * What the embedded engine needs besides a paper, read once from the package when a digest is first made.
 * @returns undefined where it cannot be read: the rules then decide, the digest says so, and the next asks again
 */
export function engineData(): Promise<EngineData | undefined> {
  reading ??= read().catch((error: unknown) => {
    console.warn('The files of the embedded engine could not be read; its rules decide.', error);
    reading = undefined;
    return undefined;
  });
  return reading;
}

async function read(): Promise<EngineData> {
  // Addresses of files are not among those that WXT knows.
  const open = (name: string) => fetch(browser.runtime.getURL(`/${name}` as '/popup.html'));
  const [weights, tags, signs] = await Promise.all([
    open('roles.bin'),
    open('tags.json'),
    open('signs.json'),
  ]);
  return {
    roles: readWeights(new Uint8Array(await weights.arrayBuffer())),
    lexicon: lexiconOf((await tags.json()) as TagFile),
    ...signsOf((await signs.json()) as SignFile),
  };
}
