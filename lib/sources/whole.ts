import { ANNOUNCEMENT_TYPES, type AnnouncedPaper, type Batch } from '../records/announcement';
import { unreadable } from './xml';

/**
 * An answer as it is handed on: each paper once, and at least one of them read where there were any.
 * @throws GlossError `unreadable` where there are entries and not one could be read
 */
export function whole(batch: Batch): Batch {
  const [first] = batch.rejected;
  if (batch.papers.length === 0 && first)
    throw unreadable('no-entries', `${batch.rejected.length} of them; “${first.entry}”: ${first.reason}`);
  return { ...batch, papers: oncePerPaper(batch.papers) };
}

/** Each paper at its first place, in its newest version, with the type of announcement a reader cares for most. */
export function oncePerPaper(papers: AnnouncedPaper[]): AnnouncedPaper[] {
  const once = new Map<string, AnnouncedPaper>();
  for (const each of papers) {
    const before = once.get(each.paper.key);
    once.set(each.paper.key, before ? joined(before, each) : each);
  }
  return [...once.values()];
}

function joined(a: AnnouncedPaper, b: AnnouncedPaper): AnnouncedPaper {
  const rank = ({ type }: AnnouncedPaper) => ANNOUNCEMENT_TYPES.indexOf(type);
  return {
    paper: b.paper.version > a.paper.version ? b.paper : a.paper,
    type: rank(b) < rank(a) ? b.type : a.type,
  };
}
