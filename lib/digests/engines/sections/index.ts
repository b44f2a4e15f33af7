import { readDocument } from '../../../papers/latexml';
import type { PageElement } from '../../../papers/listing';
import type { TextGiven } from '../../../records/full-text';
import { pickSections } from './pick';

export { contextOf } from '../openai/context-of';
export { contextFor, roomFor } from './room';

/**
 * What a model is given of a paper's HTML beside the abstract. Pure.
 * @param room tokens
 * @param address of the HTML
 */
export function sectionsFor(root: PageElement, room: number, address: string): TextGiven {
  const document = readDocument(root);
  if (document.kind !== 'read') return { kind: 'abstract', because: document.kind };
  const picked = pickSections(document.sections, room);
  return picked ? { kind: 'sections', address, ...picked } : { kind: 'abstract', because: 'no-room' };
}
