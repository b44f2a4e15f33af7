import { carriedFailure, GlossError } from '../errors';
import type { AnnouncedPaper, Batch, MissedPart } from '../records/announcement';
import type { Failure } from '../records/round';
import { isOfTheHost } from './wants-rest';

/** What one category said. */
type Ask = (category: string) => Promise<Batch>;

/** What did not come, and whether its host is out of reach. */
function noteMissed(
  parts: MissedPart[] = [],
  { missed, down, host }: { missed: MissedPart[]; down: Map<string, Failure>; host: string },
): void {
  missed.push(...parts);
  const out = parts.find(({ failure }) => failure && isOfTheHost(failure))?.failure;
  if (out) down.set(host, out);
}

/**
 * Asks for categories one after the other, where one request cannot hold them all, and joins what they say. One that
 * fails, whole or in part, takes none of the others with it; where its host is out of reach, the host's others are not
 * tried.
 * @param hostOf what a category's answer comes from
 * @returns each paper once, with all categories it came in
 * @throws GlossError the first failure, where there was no answer at all
 */
export async function askEach(
  categories: readonly string[],
  hostOf: (category: string) => string,
  ask: Ask,
): Promise<Batch> {
  const all: Batch = { via: 'feed', papers: [], rejected: [] };
  const missed: MissedPart[] = [];
  const unknown: string[] = [];
  const unchanged: string[] = [];
  const keeping: (() => Promise<void>)[] = [];
  const down = new Map<string, Failure>();
  let answered = 0;
  for (const category of categories) {
    const host = hostOf(category);
    try {
      const known = down.get(host);
      if (known) throw new GlossError(known);
      const { papers, rejected, unknown: notKnown = [], ...answer } = await ask(category);
      const { unchanged: same = [], kept, ...told } = answer;
      answered++;
      Object.assign(all, told);
      unchanged.push(...same);
      if (kept) keeping.push(kept);
      all.papers.push(...papers);
      all.rejected.push(...rejected);
      unknown.push(...notKnown);
      noteMissed(told.missed, { missed, down, host });
    } catch (error) {
      const failure = carriedFailure(error);
      if (!failure) throw error;
      noteMissed([{ lists: [category], failure }], { missed, down, host });
    }
  }
  const failure = missed[0]?.failure;
  if (answered === 0 && failure) throw new GlossError(failure);
  return {
    ...all,
    papers: joined(all.papers),
    ...(unknown.length > 0 && { unknown }),
    ...(unchanged.length > 0 && { unchanged }),
    ...(keeping.length > 0 && { kept: () => inTurn(keeping) }),
    ...(missed.length > 0 && { missed }),
  };
}

async function inTurn(tasks: (() => Promise<void>)[]): Promise<void> {
  for (const task of tasks) await task();
}

/** Each paper at its first place, in its newest version, with all its categories. */
function joined(papers: AnnouncedPaper[]): AnnouncedPaper[] {
  const once = new Map<string, AnnouncedPaper>();
  for (const each of papers) {
    const before = once.get(each.paper.key);
    if (!before) {
      once.set(each.paper.key, each);
      continue;
    }
    const newest = each.paper.version > before.paper.version ? each : before;
    const categories = [...new Set([...before.paper.categories, ...each.paper.categories])];
    once.set(each.paper.key, {
      ...newest,
      paper: { ...newest.paper, primary: before.paper.primary, categories },
    });
  }
  return [...once.values()];
}
