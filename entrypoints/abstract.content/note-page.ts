import type { AbstractText } from '../../lib/arxiv-pages/abstract-page';
import type { readPageSettings, watchPageSettings } from '../../lib/page-settings';
import type { PageFacts } from '../../lib/records/announcement';
import type { htmlOf } from './html-of';
import type { Room } from './room';

/** What differs between the kinds of arXiv's pages that a note stands on. */
export interface NotePage {
  /** Leads to the abstract that the note stands after. */
  where: string;
  /** The abstract, as soon as it is whole; undefined where there is none. */
  find(): Promise<Element | undefined>;
  /**
   * Asked once the document is whole and no abstract was found.
   * @returns what leads to the place that the note has then; undefined where it has none
   */
  instead?(): string | undefined;
  /** Its text, as far as its height depends on it; undefined where it is not certain. */
  text(): AbstractText | undefined;
  /** All that must stay as it is for a note to stay right. */
  identity(): string;
  /** Whether the abstract is at most so many CSS pixels wide. */
  isWithin(width: number): boolean;
  /** The paper, once enough of the page is parsed; undefined where it shows none that is certain. */
  paper(room: Room): Promise<PageFacts | undefined>;
  html: typeof htmlOf;
  settings: typeof readPageSettings;
  watch: typeof watchPageSettings;
}
