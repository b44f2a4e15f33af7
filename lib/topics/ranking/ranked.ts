import type { Day, Paper } from '../../records/paper';
import type { Radar, Relevance, Why } from '../../records/relevance';
import { judgeOf, type Stand } from './judge';
import { type Text, traitsOf } from './traits';
import { withTried } from './tried';
import { learnedReasons } from './why';

/** A paper to be ranked, with what others found out of it. */
export interface RankedPaper {
  paper: Pick<Paper, 'key'> & Text;
  /** The ids of the reader's topics it is of. */
  topics?: readonly string[];
  /** Those of its authors that the reader follows, as the paper names them. */
  followed?: readonly string[];
  /** The titles of the seeds of those topics that it is like. */
  like?: readonly string[];
}

const MOST_REASONS = 5;
/** What a topic and a followed author are worth, beside a margin. */
const TOPIC = 0.5;
const FOLLOWED = 1;
/**
 * How much each paper of a day is the reader's, by what was learned, their topics and whom they follow. Where nothing is known
 * all are worth the same, and so stand in the source's order.
 * @param papers in the source's order
 * @param radar none where nothing is learned: then topics and authors alone decide
 * @param day decides which papers are tried, the same ones all day
 * @returns one for each paper, in the papers' order
 */
export function ranked(papers: readonly RankedPaper[], radar: Radar | undefined, day: Day): Relevance[] {
  const judge = radar && judgeOf(radar);
  const stands = papers.map((each): Stand => {
    const { margin, ...stand } = judge?.(traitsOf(each.paper)) ?? {
      margin: NOT_KNOWN,
      interest: 0,
      unknown: 0,
    };
    const said = saidFor(each.topics?.length ?? 0, each.followed?.length ?? 0);
    return { ...stand, key: each.paper.key, margin: margin + said };
  });
  const { scores, tried } = withTried(stands, judge ? day : undefined);
  return papers.map((paper, i) => {
    let why: Why[] | undefined;
    return {
      score: scores[i] as number,
      get why() {
        why ??= reasonsOf(paper, radar, stands[i]?.interest ?? 0, tried.has(i));
        return why;
      },
    };
  });
}

/** Between what the reader cares for and what not. */
const NOT_KNOWN = -0.5;
const MOST_SAID = 2;

/** What the reader's own words add to a margin. @param topics how many a paper is of @param followed how many of its authors they follow */
export const saidFor = (topics: number, followed: number): number =>
  Math.min(MOST_SAID, TOPIC * topics + FOLLOWED * followed);

function reasonsOf(
  { paper, topics = [], followed = [], like = [] }: RankedPaper,
  radar: Radar | undefined,
  interest: number,
  isTried: boolean,
): Why[] {
  const learned = radar ? learnedReasons(paper, radar, interest) : [];
  return [
    ...(isTried ? [{ kind: 'tried' } as const] : []),
    ...followed.map((name) => ({ kind: 'author', name, via: 'followed' }) as const),
    ...topics.map((topic) => ({ kind: 'topic', topic }) as const),
    ...like.map((title) => ({ kind: 'like', title }) as const),
    ...learned.filter((why) => why.kind !== 'author' || !followed.includes(why.name)),
  ].slice(0, MOST_REASONS);
}
