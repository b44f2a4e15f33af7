import { isStated, pageIdentity, readAbstract, readPaper } from '../../lib/arxiv-pages/abstract-page';
import { SELECTORS } from '../../lib/arxiv-pages/selectors';
import { readPageSettings, watchPageSettings } from '../../lib/page-settings';
import { findAbstract, tableParsed } from './find-abstract';
import { htmlOf } from './html-of';
import type { NotePage } from './note-page';
import { here } from './room';

/** arXiv's own sidebar and margins, and from which window on they are there; in CSS pixels. */
const WIDE_FROM = 769;
const BESIDE_WIDE = 340;
const BESIDE_NARROW = 28;

/** Notes on abstract pages. */
export const abstractPage: NotePage = {
  where: SELECTORS.abstract,
  find: findAbstract,
  instead: placeInstead,
  text: () => readAbstract(document, here()),
  identity: () => pageIdentity(document, here()),
  isWithin: isAbstractWithin,
  paper: ({ abstract }) => tableParsed(abstract).then(() => readPaper(document, here())),
  html: htmlOf,
  settings: readPageSettings,
  watch: watchPageSettings,
};

/** Errors and pages of no paper state none; for the others it is said, to whoever looks into it, that Gloss has to be mended. */
function placeInstead(): string | undefined {
  if (!isStated(document, here())) return undefined;
  console.warn(
    `Gloss: arXiv’s page has changed: there is no ${SELECTORS.abstract}. The note is made from the metadata.`,
  );
  return SELECTORS.instead.find((where) => document.querySelector(where));
}

/**
 * Whether arXiv's style sheet makes the abstract at most so wide. Asked of the media, for every measure (`innerWidth`, too)
 * would lay the page out before it is whole.
 */
function isAbstractWithin(width: number): boolean {
  const narrow = Math.min(WIDE_FROM - 1, width + BESIDE_NARROW);
  return matchMedia(`(${WIDE_FROM}px<=width<=${width + BESIDE_WIDE}px),(width<=${narrow}px)`).matches;
}
