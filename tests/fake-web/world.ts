import { feedDaysUntil } from './calendar';
import { newPapers, olderPapers, type PaperPlan, revisedPapers } from './papers';
import type { FakePaper } from './types';

/** How many announcement days the fake arXiv remembers. */
export const DAYS_KEPT = 10;

/** All papers of the fake arXiv, made day by day when first asked for. */
export interface World {
  /** Everything that happened on a day, also what no feed announces. */
  day(day: string): FakePaper[];
  /** Every paper in its latest state, as the API and the abs pages know it on `today`. */
  current(today: string): Map<string, FakePaper>;
}

export function createWorld(plan: PaperPlan): World {
  const days = new Map<string, FakePaper[]>();
  const states = new Map<string, Map<string, FakePaper>>();

  const day = (asked: string): FakePaper[] => {
    const papers = days.get(asked) ?? (plan.rests?.(asked) ? [] : makeDay(plan, asked));
    days.set(asked, papers);
    return papers;
  };

  const current = (today: string): Map<string, FakePaper> => {
    const known = states.get(today);
    if (known) return known;
    const state = new Map<string, FakePaper>();
    // Oldest day first: a later version takes the place of an earlier one.
    for (const past of feedDaysUntil(today, DAYS_KEPT).reverse()) {
      for (const paper of day(past)) state.set(paper.id, paper);
    }
    states.set(today, state);
    return state;
  };

  return { day, current };
}

function makeDay(plan: PaperPlan, day: string): FakePaper[] {
  const titles = new Set<string>();
  return [...newPapers(plan, day, titles), ...olderPapers(plan, day, titles), ...revisedPapers(plan, day)];
}
