import { leadsTo } from '../../lib/arxiv-pages/html-place';
import type { Place } from '../../lib/records/full-text';
import type { View } from '../abstract.content/view';

/** The sections of this page that were read for what its note shows now, in the order in which they were. */
export function placesRead({ gloss, paper, reading, wanted, whole, text: shown }: View): Place[] {
  const isRead = wanted.size > 0 && typeof reading === 'object' && reading.kind === 'read';
  const text = whole && shown !== 'authors' ? gloss?.written?.digest.textRead : undefined;
  const given = text?.kind === 'sections' && paper && leadsTo(`${text.address}#S`, paper) ? text.read : [];
  const all = [...(isRead ? reading.places : []), ...given];
  return all.filter(({ title }, i) => title !== '' && all.findIndex((each) => each.title === title) === i);
}
