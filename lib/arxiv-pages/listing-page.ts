import { type ListingPage, readListing } from '../papers/listing';

export {
  type ListedPaper,
  type ListingPage,
  type ListingPart,
  type ListingSection,
  statedCount,
} from '../papers/listing';

/**
 * Reads the papers off a listing or catch-up page that the reader has opened, also after MathJax has drawn its formulas.
 * @returns undefined where the page holds no list of papers
 */
export const readListingPage = (document: Document): ListingPage | undefined =>
  document.body ? readListing(document.body) : undefined;
