import { readArxivFeed } from '../../../lib/sources/arxiv-feed';
import { readXml, type XmlElement } from '../../../lib/sources/xml';

const WARM_UP = 3;

/** All texts of a document made flat: engines put off joining the pieces of a string until somebody reads it. */
function flat({ text, children }: XmlElement): number {
  let letters = text.charCodeAt(text.length >> 1) || 0;
  for (const child of children) letters += flat(child);
  return letters;
}

/**
 * One feed read into elements with their texts, and read into papers, in turns that swap their order; the first rounds warm up and do not
 * count.
 * @returns milliseconds of each round
 */
export async function readRounds(
  url: string,
  rounds: number,
): Promise<{ papers: number; bytes: number; elements: number[]; whole: number[] }> {
  const text = await (await fetch(url)).text();
  const taken = { elements: [] as number[], whole: [] as number[] };
  const readers = [
    [taken.elements, () => flat(readXml(text))],
    [taken.whole, () => readArxivFeed(text).papers.length],
  ] as const;
  for (let round = 0; round < rounds + WARM_UP; round++) {
    for (const [samples, read] of round % 2 ? readers : [...readers].reverse()) {
      const start = performance.now();
      read();
      const took = performance.now() - start;
      if (round >= WARM_UP) samples.push(took);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return { papers: readArxivFeed(text).papers.length, bytes: new Blob([text]).size, ...taken };
}

/**
 * Reads feeds one after the other, as the parts of one day are asked for, and keeps all papers until the last is read:
 * so much is in the memory before anything can be stored.
 * @returns how many papers there were
 */
export async function readParts(url: string, parts: number): Promise<number> {
  const kept = [];
  for (let part = 0; part < parts; part++) {
    const text = await (await fetch(url)).text();
    // No two papers may share their texts: each part comes from the network anew.
    kept.push(...readArxivFeed(text).papers);
  }
  return kept.length;
}
