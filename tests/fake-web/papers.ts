import { feedDaysUntil, submissionWindow } from './calendar';
import { CURATED_PAPERS } from './corpus/curated';
import type { CuratedPaper } from './corpus/curated-paper';
import { curatedPaper, generatedPaper, type Slot } from './make-paper';
import { newPaperIds, oldPaperIds } from './paper-ids';
import { randomFrom } from './random';
import type { FakeAction, FakePaper } from './types';

/** What decides the papers of every day. */
export interface PaperPlan {
  seed: number;
  papersPerDay: number;
  /** The day that has the hand-written papers. */
  curatedDay: string;
  /** Days on which nothing is announced. */
  rests?(day: string): boolean;
}

/** Papers announced as new on the day, ids ascending; the hand-written ones first. `titles` are given once. */
export function newPapers(plan: PaperPlan, day: string, titles = new Set<string>()): FakePaper[] {
  const random = randomFrom(plan.seed, plan.papersPerDay, day, 'new');
  const curated = curatedFor(plan, day).filter((paper) => actionOf(paper) === 'new');
  const count = shares(plan, day).new;
  const ids = newPaperIds(day, count, plan.papersPerDay, random);
  const { from, to } = submissionWindow(day);
  return ids.map((id, place) => {
    const at = from + Math.floor(((place + random.next()) / count) * (to - from));
    const slot: Slot = { id, day, action: 'new', submitted: [at] };
    const written = curated[place];
    return written ? curatedPaper(written, slot, random) : generatedPaper(slot, random, titles);
  });
}

/** How many of a day's replacements revise papers of this very week. */
function lately(plan: PaperPlan): number {
  return plan.papersPerDay >= 50 ? 2 : 0;
}

/** Papers that were new three feed days ago and come back as version 2: the same paper, no second card. */
export function revisedPapers(plan: PaperPlan, day: string): FakePaper[] {
  const count = lately(plan);
  if (count === 0) return [];
  const before = feedDaysUntil(day, 4).at(-1) as string;
  const { to } = submissionWindow(day);
  return newPapers(plan, before)
    .slice(-count)
    .map((paper, place) => {
      const revision = { version: 2, at: to - (place + 1) * 600_000, kilobytes: 120 + place };
      return { ...paper, version: 2, versions: [...paper.versions, revision], day, action: 'replace' };
    });
}

/** Older papers that were revised, or listed in a further category, on the day. */
export function olderPapers(plan: PaperPlan, day: string, titles = new Set<string>()): FakePaper[] {
  const random = randomFrom(plan.seed, plan.papersPerDay, day, 'old');
  const curated = curatedFor(plan, day);
  const taken = new Set(curated.flatMap(({ id }) => id ?? []));
  const older = (
    action: FakeAction,
    count: number,
    written: CuratedPaper[],
    version?: number,
  ): FakePaper[] => {
    const texts = written.filter((paper) => actionOf(paper) === action);
    return oldPaperIds(day, count, action, random, taken).map((id, place) => {
      const text = texts[place];
      const slot: Slot = { id: text?.id ?? id, day, action, submitted: [] };
      return text ? curatedPaper(text, slot, random) : generatedPaper(slot, random, titles, version);
    });
  };
  const { replace, cross } = shares(plan, day);
  return [
    ...older('replace', replace - lately(plan), curated),
    ...older('cross', cross, curated),
    // arXiv announces no replacement from version 6 on; one a day shows whether we notice.
    ...older('replace', plan.papersPerDay >= 50 ? 1 : 0, [], 6),
  ];
}

function actionOf(paper: CuratedPaper): FakeAction {
  return paper.action ?? 'new';
}

function curatedFor(plan: PaperPlan, day: string): CuratedPaper[] {
  return day === plan.curatedDay ? CURATED_PAPERS.slice(0, plan.papersPerDay) : [];
}

/** arXiv's usual shares of a day; hand-written papers have theirs first. */
function shares(plan: PaperPlan, day: string): Record<FakeAction, number> {
  const curated = curatedFor(plan, day);
  const written = (action: FakeAction): number => curated.filter((p) => actionOf(p) === action).length;
  const rest = plan.papersPerDay - curated.length;
  const cross = written('cross') + Math.round(rest * 0.04);
  // A month's ids have room for so many new papers a day; what is more is revised.
  const fresh = Math.min(written('new') + Math.round(rest * 0.57), MOST_NEW);
  return { new: fresh, cross, replace: plan.papersPerDay - cross - fresh };
}

const MOST_NEW = 3000;
