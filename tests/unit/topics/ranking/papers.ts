import type { PaperKey } from '../../../../lib/records/paper';
import type { Radar } from '../../../../lib/records/relevance';
import {
  type Comparable,
  EDITION,
  keptTraits,
  type Lesson,
  learn,
  type Progress,
  traitsOf,
} from '../../../../lib/topics/ranking';

/** An invented paper. */
export function paperOf(
  id: string,
  title: string,
  abstract = '',
  given: { authors?: string[]; categories?: string[] } = {},
): Comparable {
  const { authors = [], categories = ['cs.LG'] } = given;
  return {
    key: `arxiv:${id}` as PaperKey,
    title,
    abstract,
    authors: authors.map((name) => ({ name })),
    categories,
  };
}

const FIELDS = {
  bees: 'honey bees dance hive pollen foraging swarm nectar waggle colony',
  locks: 'canal locks barges water levels gates towpath sluice boats cargo',
  moss: 'moss spores rain forest floor carbon growth shade peat fern',
  bells: 'church bells bronze casting tone overtones tower clapper ringing pitch',
} as const;
export type Field = keyof typeof FIELDS;

/** A paper of a field: some of its words, others each time, around the same everyday ones. */
export function paperIn(field: Field, i: number): Comparable {
  const words = FIELDS[field].split(' ');
  const some = [0, 1, 2, 3, 4].map((step) => words[(i * 3 + step * (1 + (i % 4))) % words.length]);
  return paperOf(
    `${field}${i}`,
    `${some[0]} and ${some[1]}`,
    `Measurements of ${some.join(' with ')} over seasons. Data of ${i} sites.`,
  );
}

export const lessonOf = (paper: Comparable, liking: number): Lesson => ({
  traits: keptTraits(traitsOf(paper)),
  liking,
});

/** Learns in one go. @returns a radar, and how many rests there were */
export function radarFrom(lessons: readonly Lesson[], progress: Progress = { models: [] }): Radar {
  const steps = learn(lessons, progress);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const from = { starred: 0, read: 0, hidden: 0, library: 0, passed: 0 };
  return { id: 'radar', edition: EDITION, trainedAt: 0, from, heldOut: [], ...step.value };
}
