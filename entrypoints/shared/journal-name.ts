import { categoryOf, type Follow } from '../../lib/records/announcement';
import { JOURNALS } from '../../lib/sources/journal-list';

/**
 * What a journal is called whose feed is given: a listed one has a name of its own, a pasted one what its feed calls itself.
 * @returns undefined where nobody says
 */
export const journalName = (feed: string, follows: readonly Follow[]): string | undefined =>
  JOURNALS.find((each) => each.feed === feed)?.name ??
  follows.find(({ list }) => categoryOf(list) === feed)?.name;
