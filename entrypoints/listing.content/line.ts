import type { ListEntry } from '../../lib/arxiv-pages/list-entries';
import type { LineNote } from '../../lib/messaging';
import type { LineFacts } from '../../lib/records/line';

/** Our element in a paper's entry; what other scripts and styles know it by. */
export const LINE = 'gloss-line';
export const BAR = 'gloss-list-bar';

/** A paper of the page, its line, and how the reader left it. */
export interface Line {
  entry: ListEntry;
  host: HTMLElement;
  /** Once it was near enough to be drawn. */
  root?: ShadowRoot;
  /** What is known of the paper. */
  facts?: LineFacts | undefined;
  /** Hidden on this page: the way back stays in its place. */
  hidHere?: boolean;
  open: boolean;
  note?: LineNote | undefined;
  /** In its note: the authors' words although there are a model's; all that was written. */
  authors?: boolean;
  whole?: boolean;
  /** How often it is still put back when others remove it. */
  returns: number;
}

/** How often a line is put back: then others have the last word. */
const RETURNS = 3;

/** A line for an entry, without words. */
export function createLine(entry: ListEntry): Line {
  const host = document.createElement(LINE);
  host.dataset.paper = `arxiv:${entry.id}`;
  host.dataset.shows = entry.shows;
  return { entry, host, open: false, returns: RETURNS };
}
