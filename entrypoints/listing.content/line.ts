import type { ListEntry } from '../../lib/arxiv-pages/list-entries';
import { LISTS } from '../../lib/arxiv-pages/selectors';
import type { LineNote } from '../../lib/messaging';
import type { LineFacts, Rank } from '../../lib/records/line';
import type { ShownText } from '../../lib/records/shown-text';

/** Our element in a paper's entry; what other scripts and styles know it by. */
export const LINE = 'gloss-line';
export const BAR = 'gloss-list-bar';
/** In the `dt` of a paper that stands otherwise than arXiv has it: empty, and only there as long as that is so. */
export const HEAD = 'gloss-head';

/** A paper of the page, its line, and how the reader left it. */
export interface Line {
  entry: ListEntry;
  host: HTMLElement;
  head?: HTMLElement;
  /** Once it was near enough to be drawn. */
  root?: ShadowRoot;
  /** What is known of the paper. */
  facts?: LineFacts | undefined;
  /** Its place in the reader's order. */
  rank?: Rank | undefined;
  /** Hidden on this page: the way back stays in its place. */
  hidHere?: boolean;
  open: boolean;
  note?: LineNote | undefined;
  /** In its note: whose words, as the reader had it when it was unfolded or chose on it; all that was written. */
  text?: ShownText;
  whole?: boolean;
  /** How often it is still put back when others remove it. */
  returns: number;
}

/** How often a line is put back: then others have the last word. */
const RETURNS = 3;

/** A line for an entry, without words. */
export function createLine(entry: ListEntry): Line {
  const host = document.createElement(LINE);
  // Not by `dataset`, which takes twice as long: there may be thousands.
  host.setAttribute('data-paper', `arxiv:${entry.id}`);
  host.setAttribute('data-shows', entry.shows);
  return { entry, host, open: false, returns: RETURNS };
}

/**
 * Says on a line how its paper stands, and in arXiv's `dt` above as well: a style that asked every `dt` for the line after it would
 * have the browser look around at each entry that is parsed, and take two seconds for a list of 2,000.
 */
export function sign(line: Line, name: 'hidden' | 'rank', value: string | undefined): void {
  const dt = line.entry.link.closest(LISTS.head);
  if (value && dt) {
    line.head ??= document.createElement(HEAD);
    if (line.head.parentNode !== dt) dt.append(line.head);
  }
  for (const each of [line.host, line.head])
    if (value) each?.setAttribute(`data-${name}`, value);
    else each?.removeAttribute(`data-${name}`);
  if (line.head?.hasAttributes() === false) line.head.remove();
}
