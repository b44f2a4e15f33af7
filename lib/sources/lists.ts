import { webAddress } from './web-address';

const ARXIV = /^arxiv:(?:grp_[a-z-]{2,16}|[a-z-]{2,16}(?:\.[A-Za-z-]{1,16})?)$/;
const SERVER = /^(?:biorxiv|medrxiv):[a-z][a-z_]{1,80}$/;
const JOURNAL = 'journal:';

/** Whether a text is a list somebody could follow: a category, archive or group, a subject, or the address of a feed in its normal form. */
export function isSoundList(list: string): boolean {
  if (!list.startsWith(JOURNAL)) return ARXIV.test(list) || SERVER.test(list);
  const feed = list.slice(JOURNAL.length);
  return webAddress(feed) === feed;
}
