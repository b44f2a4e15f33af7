import { GlossError } from '../errors';
import {
  ANNOUNCEMENT_TYPES,
  type AnnouncedPaper,
  type Batch,
  type MissedPart,
} from '../records/announcement';
import { oncePerPaper } from './whole';

/** What was asked for in one request, and what came. */
export interface Answer {
  topics: string[];
  batch: Batch;
}

/**
 * The answers as one: each paper once, with the type it has among all that was asked for (the most that one of them
 * says), in the order of a feed. What is still of an earlier day is left out and told.
 * @throws GlossError the first failure, where none came
 */
export function joinParts(answers: Answer[], missed: MissedPart[]): Batch {
  const [first] = answers;
  const failure = missed.find((each) => each.failure)?.failure;
  if (!first && failure) throw new GlossError(failure);
  if (first && answers.length === 1 && missed.length === 0) return first.batch;
  const day = answers
    .map(({ batch }) => batch.day ?? '')
    .sort()
    .at(-1);
  const isStale = ({ batch }: Answer) => batch.day !== undefined && batch.day !== day;
  const stale = answers.filter(isStale);
  const current = answers.filter((each) => !isStale(each)).map(({ batch }) => batch);
  const unknown = answers.flatMap(({ batch }) => batch.unknown ?? []);
  const at = answers.at(-1)?.batch.at;
  const parts = [
    ...missed,
    ...stale.map(({ topics, batch }) => ({ lists: topics, ...(batch.day && { stale: batch.day }) })),
  ];
  const papers = oncePerPaper(current.flatMap((batch) => batch.papers));
  const rank = ({ type }: AnnouncedPaper) => ANNOUNCEMENT_TYPES.indexOf(type);
  papers.sort((a, b) => rank(a) - rank(b) || compare(a.paper.id, b.paper.id));
  return {
    via: 'feed',
    ...(day && { day }),
    papers,
    rejected: onceEach(current.flatMap((batch) => batch.rejected)),
    ...(unknown.length > 0 && { unknown: [...new Set(unknown)] }),
    ...(at !== undefined && { at }),
    ...(parts.length > 0 && { missed: parts }),
  };
}

function onceEach(rejected: Batch['rejected']): Batch['rejected'] {
  const known = new Set<string>();
  return rejected.filter(({ entry, reason }) => {
    const key = `${entry} ${reason}`;
    return !known.has(key) && known.add(key);
  });
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
