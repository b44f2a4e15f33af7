import { readDocument } from '../../../papers/latexml';
import type { PageElement } from '../../../papers/listing';
import type { FullText } from '../../../records/full-text';
import { labelSetOf } from '../../../records/sections';
import { pickOutlook } from './outlook';
import { pickTheorems } from './theorems';

/** What the HTML of a paper tells that its abstract does not, in the paper's own words. Pure. */
export function readFullText(root: PageElement, paper: { abstract: string; primary: string }): FullText {
  const document = readDocument(root);
  if (document.kind !== 'read') return document;
  return {
    kind: 'read',
    ...pickOutlook(document.sections, labelSetOf(paper.primary), paper.abstract),
    ...pickTheorems(document.sections),
  };
}
