import { isSubject, subjectId } from '../papers/preprint-subjects';
import { subjectById } from '../papers/subjects';
import type { ListId } from '../records/announcement';
import { SERVERS, type ServerId } from './preprint';

const ARXIV = /^https:\/\/(?:rss\.|export\.|www\.)?arxiv\.org\/(?:rss|atom)\/([\w.+-]+)$/;

/**
 * The lists of arXiv, bioRxiv or medRxiv whose feed an address is: as a journal's its papers would be there a second time,
 * under other keys.
 * @param feed in its normal form (`webAddress`)
 * @returns undefined for every other address, and for what none of them is known to have
 */
export function listsOfFeed(feed: string): ListId[] | undefined {
  const topics = ARXIV.exec(feed)?.[1];
  const lists = topics ? topics.split('+').map(arxivList) : preprintLists(feed);
  return lists.length > 0 && lists.every((list) => list !== undefined) ? [...new Set(lists)] : undefined;
}

function arxivList(topic: string): ListId | undefined {
  const subject = subjectById(topic);
  return subject && `arxiv:${subject.id}`;
}

function preprintLists(feed: string): (ListId | undefined)[] {
  const { origin, pathname, searchParams } = new URL(feed);
  const server = (Object.keys(SERVERS) as ServerId[]).find((id) => SERVERS[id].feed === origin + pathname);
  if (!server) return [];
  // A plus between subjects is a space by the rules of queries.
  const subjects = (searchParams.get('subject') ?? 'all').split(' ');
  return subjects.map((name) =>
    isSubject(server, name) ? (`${server}:${subjectId(name)}` as const) : undefined,
  );
}
