import type { Day } from '../records/paper';
import type { HeldOutDay } from '../records/relevance';
import { EDITION, judgeOf, type Learned, saidFor, type Traits } from '../topics/ranking';
import type { Planned } from './plan';

/** A planned paper that was read. */
export interface Pupil extends Planned {
  traits: Traits;
  topics: number;
}

const TOP = 20;

/** What was known before a day: papers of days before it, and those of which nobody knows the day. */
export const knownBefore = (papers: readonly Pupil[], day: Day): Pupil[] =>
  papers.filter((paper) => paper.day === undefined || paper.day < day);

/**
 * How a day would have been ranked.
 * @param papers all that were read; those of the day in the source's order
 * @param learned from what was known before the day
 */
export function heldOut(papers: readonly Pupil[], day: Day, learned: Learned): HeldOutDay {
  const own = papers.filter((paper) => paper.day === day);
  const judge = judgeOf({ ...learned, edition: EDITION });
  const isMarked = ({ kind }: Pupil) => kind === 'starred' || kind === 'read';
  const inTop = (scoreOf: (paper: Pupil) => number) =>
    own
      .map((paper) => ({ paper, score: scoreOf(paper) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, TOP)
      .filter(({ paper }) => isMarked(paper)).length;
  return {
    day,
    papers: own.length,
    marked: own.filter(isMarked).length,
    inTop: {
      arxiv: inTop(() => 0),
      topics: inTop(({ topics }) => topics),
      learned: inTop(({ traits, topics }) => (judge?.(traits).margin ?? 0) + saidFor(topics, 0)),
    },
  };
}
