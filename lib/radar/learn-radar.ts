import type { StoredPaper } from '../records/extract';
import type { Day } from '../records/paper';
import type { HeldOutDay, LearnedFrom, Radar } from '../records/relevance';
import type { GlossDb } from '../store/db';
import { beginRadar, keepRadarWork, keptRadar, radarWork, replaceRadar } from '../store/radar';
import {
  EDITION,
  type Learned,
  learn,
  nameTerms,
  type Progress,
  termsWanted,
  withTerms,
} from '../topics/ranking';
import { heldOut, knownBefore, type Pupil } from './held-out';
import { type LibraryWork, makePlan, type Plan } from './plan';
import { AT_ONCE, type ReadPapers, readPapers, textsOf } from './read';

export interface LearnDeps {
  db: GlossDb;
  now(): number;
  /** Lets others have their turn. @throws where the run is to end here; what there is stays */
  rest(): Promise<void>;
  /** Whether a slice of time is over: then what there is is kept, and `rest` asked for. */
  isOver(): boolean;
  /** How many of the reader's topics a paper is of. */
  countTopics(paper: StoredPaper): number;
  library(): Promise<readonly LibraryWork[]>;
}

/** How far a run is. */
interface Run {
  /** The days of the plan that are ranked. */
  ranked: HeldOutDay[];
  /** Of the day, or of the radar, that is being learned. */
  progress: Progress;
}

/** The reader had all forgotten, or learning stopped, while it was being learned. */
class Forgotten extends Error {}

/**
 * Learns anew what the reader cares for, or goes on where a run was broken off. After each slice what there is is kept; what was
 * learned before is there until the new takes its place, in one.
 * @returns undefined where the reader had all forgotten meanwhile
 */
export async function learnRadar(deps: LearnDeps): Promise<Radar | undefined> {
  const { db } = deps;
  try {
    const plan = await planned(deps);
    const pupils = await readAll(deps, plan);
    const run = (await radarWork<Run>(db, 'run')) ?? { ranked: [], progress: { models: [] } };
    const learned = (some: readonly Pupil[]) => sliced(deps, run, learn(some, run.progress));
    for (const day of plan.heldOut.slice(run.ranked.length)) {
      run.ranked.push(heldOut(pupils, day, await learned(knownBefore(pupils, day))));
      run.progress = { models: [] };
      await keep(deps, 'run', run);
    }
    const radar = await named(deps, plan, radarOf(pupils, plan, run, await learned(pupils)));
    return (await replaceRadar(db, radar)) ? radar : undefined;
  } catch (error) {
    if (error instanceof Forgotten) return undefined;
    throw error;
  }
}

/** Whether a run was broken off. */
export const isRadarBegun = async (db: GlossDb): Promise<boolean> =>
  (await radarWork(db, 'plan')) !== undefined;

async function planned({ db, library, now }: LearnDeps): Promise<Plan> {
  const begun = await radarWork<Plan>(db, 'plan');
  if (begun?.edition === EDITION) return begun;
  // Before anything is read: what is marked meanwhile counts as later.
  const at = now();
  const before = await keptRadar(db);
  const known = before?.edition === EDITION ? before.heldOut : [];
  const plan = await makePlan(db, EDITION, await library(), known, at);
  await beginRadar(db, plan);
  return plan;
}

async function readAll(deps: LearnDeps, plan: Plan): Promise<Pupil[]> {
  const pupils: Pupil[] = [];
  for (let from = 0; from < plan.papers.length; from += AT_ONCE) {
    const id = `read ${from}`;
    let read = await radarWork<ReadPapers>(deps.db, id);
    if (!read) {
      read = await readPapers(deps.db, plan, from, deps.countTopics);
      await keep(deps, id, read);
    }
    for (const [i, traits] of read.traits.entries()) {
      const paper = plan.papers[from + i];
      if (traits && paper) pupils.push({ ...paper, traits, topics: read.topics[i] ?? 0 });
    }
  }
  return pupils;
}

async function sliced(deps: LearnDeps, run: Run, steps: Generator<void, Learned>): Promise<Learned> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (deps.isOver()) await keep(deps, 'run', run);
  }
}

async function keep(deps: LearnDeps, id: string, value: unknown): Promise<void> {
  if (!(await keepRadarWork(deps.db, id, value))) throw new Forgotten();
  await deps.rest();
}

function radarOf(pupils: readonly Pupil[], { known, at }: Plan, { ranked }: Run, learned: Learned): Radar {
  const from: LearnedFrom = { starred: 0, read: 0, hidden: 0, library: 0, passed: 0 };
  for (const { kind } of pupils) from[kind]++;
  const newestFirst = (a: { day: Day }, b: { day: Day }) => (a.day < b.day ? 1 : -1);
  return {
    id: 'radar',
    edition: EDITION,
    trainedAt: at,
    from,
    numbers: learned.numbers,
    rarity: learned.rarity,
    interests: learned.interests,
    heldOut: [...known, ...ranked].sort(newestFirst),
  };
}

/** Gives what speaks for each interest its names, out of the papers it was learned from. */
async function named(deps: LearnDeps, plan: Plan, radar: Radar): Promise<Radar> {
  const wanted = termsWanted(radar, radar.interests);
  let isAll = wanted.size === 0;
  for (let from = 0; from < plan.papers.length && !isAll; from += AT_ONCE) {
    const texts = await textsOf(deps.db, plan, from);
    for (const [i, text] of texts.entries())
      if (text && (plan.papers[from + i]?.liking ?? 0) > 0 && !isAll) isAll = nameTerms(wanted, text);
    if (deps.isOver()) await deps.rest();
  }
  return { ...radar, interests: withTerms(radar, radar.interests, wanted) };
}
