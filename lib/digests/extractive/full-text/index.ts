import { readDocument, type Section } from '../../../papers/latexml';
import type { PageElement } from '../../../papers/listing';
import type { FullText } from '../../../records/full-text';
import { labelSetOf } from '../../../records/sections';
import { closingOf } from './headings';
import { pickOutlook } from './outlook';
import { pickTheorems } from './theorems';

const isOfUse = (section: Section): boolean =>
  section.theorems.length > 0 || closingOf(section) !== undefined;

/** What the HTML of a paper tells that its abstract does not, in the paper's own words. Pure. */
export function readFullText(root: PageElement, paper: { abstract: string; primary: string }): FullText {
  const document = readDocument(root);
  if (document.kind !== 'read') return document;
  return {
    kind: 'read',
    places: document.sections.filter(isOfUse).map(({ place }) => place),
    ...pickOutlook(document.sections, labelSetOf(paper.primary), paper.abstract),
    ...pickTheorems(document.sections),
  };
}
