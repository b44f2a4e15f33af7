import { readArxivFeed } from '../../../lib/sources/arxiv-feed';
import { readXml } from '../../../lib/sources/xml';
import { RIVALS } from './rivals';

const decode = (bytes: Uint8Array<ArrayBuffer>) => new TextDecoder().decode(bytes);

/** No reader can do less: the bytes become text, and every `<` is looked at. */
function scan(bytes: Uint8Array<ArrayBuffer>): number {
  const text = decode(bytes);
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) count++;
  return count;
}

/** All begin with the bytes a server sends. */
const READERS = {
  scan,
  'htmlparser2 alone': (bytes) => RIVALS['htmlparser2 alone'](decode(bytes)),
  feedsmith: (bytes) => RIVALS.feedsmith(decode(bytes)),
  'fast-xml-parser': (bytes) => RIVALS['fast-xml-parser'](decode(bytes)),
  'Gloss, parsed': (bytes) => readXml(decode(bytes)).children.length,
  'Gloss, parsed and cleaned': (bytes) => readArxivFeed(decode(bytes)).papers.length,
} satisfies Record<string, (bytes: Uint8Array<ArrayBuffer>) => number>;

export type Reader = keyof typeof READERS;

/**
 * Every reader once a round, in an order that turns from round to round; the first rounds warm up and do not count.
 * @returns milliseconds of each round, for each reader
 */
export async function parseRounds(
  url: string,
  rounds: number,
): Promise<{ bytes: number; papers: number; ms: Record<Reader, number[]> }> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const names = Object.keys(READERS) as Reader[];
  const ms = Object.fromEntries(names.map((name): [Reader, number[]] => [name, []])) as Record<
    Reader,
    number[]
  >;
  const WARM_UP = 3;
  for (let round = 0; round < rounds + WARM_UP; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length] as Reader;
      const start = performance.now();
      READERS[name](bytes);
      const took = performance.now() - start;
      if (round >= WARM_UP) ms[name].push(took);
      // Lets the page breathe, and the collector work between readers rather than in one of them.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return { bytes: bytes.length, papers: READERS['Gloss, parsed and cleaned'](bytes), ms };
}
