import { readArxivFeed } from '../../../lib/sources/arxiv-feed';
import { checkAnnounced } from '../../../lib/sources/border';
import { readXml } from '../../../lib/sources/xml';
import { RIVALS } from './rivals';

const WARM_UP = 3;

/** Milliseconds of each round, by what was done. */
type Times = Record<'decode' | 'xml' | 'whole' | 'check' | keyof typeof RIVALS, number[]>;

/**
 * One feed, read so many times over in each round: its bytes decoded; its text made into elements as `readArxivFeed` itself
 * makes them, and no more; its text made into papers, which is that parse and all that follows it (texts cleaned, names
 * split, records checked); papers that are clean already, checked once more. Then its text read by others, who would slow
 * down our parser: they drive the same one with functions of their own. The order turns from round to round; the first rounds
 * warm up and do not count.
 */
export async function readRounds(
  url: string,
  { parts, rounds }: { parts: number; rounds: number },
): Promise<{ papers: number; bytes: number; ms: Times }> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const decode = () => new TextDecoder().decode(bytes);
  const texts = Array.from({ length: parts }, decode);
  const { papers } = readArxivFeed(decode());
  const over = (read: (text: string) => unknown) => () => {
    for (const text of texts) read(text);
  };
  const check = over(() => papers.map((each) => checkAnnounced(each)));
  const ours = { decode: over(decode), xml: over(readXml), whole: over(readArxivFeed), check };
  const others = mapped(RIVALS, over);
  const ms = { ...(await inTurns(ours, rounds)), ...(await inTurns(others, rounds)) };
  return { papers: papers.length * parts, bytes: bytes.length * parts, ms };
}

async function inTurns<Name extends string>(
  tasks: Record<Name, () => void>,
  rounds: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(tasks) as Name[];
  const ms = mapped(tasks, (): number[] => []);
  for (let round = 0; round < rounds + WARM_UP; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length] as Name;
      const start = performance.now();
      tasks[name]();
      const took = performance.now() - start;
      if (round >= WARM_UP) ms[name].push(took);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return ms;
}

const mapped = <Name extends string, Given, Made>(given: Record<Name, Given>, make: (each: Given) => Made) =>
  Object.fromEntries(Object.entries<Given>(given).map(([name, each]) => [name, make(each)])) as Record<
    Name,
    Made
  >;

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
