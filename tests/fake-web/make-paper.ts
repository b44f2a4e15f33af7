import { submissionWindow } from './calendar';
import { type Composed, composePaper } from './corpus/compose';
import type { CuratedPaper } from './corpus/curated-paper';
import { makeAuthors, readAuthors } from './corpus/names';
import { LICENCES, type LicenceKey, makeExtras } from './paper-extras';
import { monthOf } from './paper-ids';
import type { Random } from './random';
import type { FakeAction, FakePaper, FakeVersion } from './types';

const DAY_MS = 86_400_000;

/** The place in a day that a paper fills. */
export interface Slot {
  id: string;
  day: string;
  action: FakeAction;
  /** Known submission times; empty where they follow from id and day. */
  submitted: number[];
}

/** A hand-written paper in its place. */
export function curatedPaper(written: CuratedPaper, slot: Slot, random: Random): FakePaper {
  const {
    andOthers = 0,
    licence = 'arxiv',
    authors,
    action: _action,
    id: _id,
    version: wanted = 1,
    ...rest
  } = written;
  const { html = true, ...fields } = rest;
  const others = makeAuthors(random, andOthers).map(({ name }) => ({ name }));
  const paper = {
    ...fields,
    html,
    id: slot.id,
    authors: [...readAuthors(authors), ...others],
    licence: LICENCES[licence],
  };
  return placed(paper, slot, wanted, random);
}

/** A paper made from templates in its place. */
export function generatedPaper(slot: Slot, random: Random, titles: Set<string>, wanted?: number): FakePaper {
  const { title, abstract, categories } = composeUnlike(titles, random);
  const paper = {
    id: slot.id,
    title,
    abstract,
    categories: slot.action === 'cross' ? withSecond(categories) : categories,
    authors: makeAuthors(random, random.weighted(AUTHOR_COUNTS)),
    licence: LICENCES[random.weighted(LICENCE_SHARES)],
    html: random.chance(0.9),
    ...makeExtras(random),
  };
  const usual =
    slot.action === 'new' ? 1 : random.weighted(slot.action === 'replace' ? REVISIONS : CROSS_VERSIONS);
  return placed(paper, slot, wanted ?? usual, random);
}

/** Only a paper with a second category can have been cross-listed. */
function withSecond(categories: string[]): string[] {
  if (categories.length > 1) return categories;
  return [...categories, categories.includes('cs.LG') ? 'stat.ML' : 'cs.LG'];
}

/** A paper whose title the day does not have yet; on a very large day one may slip through. */
function composeUnlike(titles: Set<string>, random: Random): Composed {
  let made = composePaper(random);
  for (let tries = 0; tries < 20 && titles.has(made.title); tries++) made = composePaper(random);
  titles.add(made.title);
  return made;
}

type Unplaced = Omit<FakePaper, 'version' | 'versions' | 'day' | 'action'>;

function placed(paper: Unplaced, slot: Slot, version: number, random: Random): FakePaper {
  const crossedTo = slot.action === 'cross' ? { crossedTo: paper.categories.slice(-1) } : {};
  const versions = versionsOf(slot, version, random);
  return { ...paper, ...crossedTo, version, versions, day: slot.day, action: slot.action };
}

/** Submission times: the first in the month of the id, a revision in the day's batch, the rest between. */
function versionsOf(slot: Slot, count: number, random: Random): FakeVersion[] {
  const { from, to } = submissionWindow(slot.day);
  const first = slot.submitted[0] ?? monthOf(slot.id) + random.int(0, 24 * DAY_MS);
  const last =
    slot.action === 'replace'
      ? random.int(from, to - 1)
      : Math.min(from, first + random.int(20, 300) * DAY_MS);
  return Array.from({ length: count }, (_, place) => ({
    version: place + 1,
    at: count === 1 ? first : Math.floor(first + ((last - first) * place) / (count - 1)),
    kilobytes: random.int(14, 9400),
  }));
}

const AUTHOR_COUNTS: [number, number][] = [
  [1, 8],
  [2, 16],
  [3, 20],
  [4, 18],
  [5, 14],
  [6, 10],
  [8, 8],
  [12, 4],
  [21, 2],
];

const LICENCE_SHARES: [LicenceKey, number][] = [
  ['by', 46],
  ['arxiv', 42],
  ['by-nc-nd', 5],
  ['by-nc-sa', 3],
  ['by-sa', 3],
  ['cc0', 1],
];

const REVISIONS: [number, number][] = [
  [2, 62],
  [3, 24],
  [4, 10],
  [5, 4],
];

const CROSS_VERSIONS: [number, number][] = [
  [1, 50],
  [2, 35],
  [3, 15],
];
