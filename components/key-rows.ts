import { m } from '../lib/words';

/** Keys that do one thing, and what that is, to be asked for in the language of the moment. */
export interface KeyRow {
  keys: readonly string[];
  what(): string;
}

const row = (keys: string, what: () => string): KeyRow => ({ keys: keys.split(' '), what });

const MOVE = row('j k', () => m.key_move());
const OPEN = row('o', () => m.key_open());
const STAR = row('s', () => m.star());
const HIDE = row('x', () => m.hide());
const READ = row('m', () => m.mark_read());
const HELP = row('?', () => m.key_help());

const onCards = (search: () => string): readonly KeyRow[] => [
  MOVE,
  row('Space', () => m.read_more()),
  OPEN,
  row('O', () => m.key_open_next()),
  row('Enter', () => m.key_go()),
  STAR,
  row('S', () => m.key_star_next()),
  HIDE,
  READ,
  row('c', () => m.collect()),
  row('v', () => m.key_choose()),
  row('J K', () => m.key_choose_more()),
  row('a', () => m.key_choose_all()),
  row('Esc', () => m.choose_none()),
  row('M', () => m.key_all_read()),
  row('w', () => m.key_write()),
  row('/', search),
  HELP,
];

/** On cards in the popup. */
export const CARD_KEYS = onCards(() => m.search_day());
/** On cards of the full page, where the search is over all papers. */
export const PAGE_KEYS = onCards(() => m.search_all_label());

/** On cards wherever they are, where both are told of at once. */
export const ANY_CARD_KEYS = onCards(() => m.key_search_both());

/** In the calendar of the full page. */
export const CALENDAR_KEYS: readonly KeyRow[] = [
  row('← →', () => m.key_day()),
  row('↑ ↓', () => m.key_week()),
  row('Home End', () => m.key_week_ends()),
  { keys: ['Page Up', 'Page Down'], what: () => m.key_month() },
  row('Esc', () => m.close()),
];

/** On a plot that has the focus. */
export const PLOT_KEYS: readonly KeyRow[] = [
  row('← →', () => m.key_place()),
  row('Home End', () => m.key_place_ends()),
];

/** On arXiv's lists. */
export const ARXIV_KEYS: readonly KeyRow[] = [MOVE, OPEN, STAR, HIDE, READ, HELP];

/** In the options. */
export const OPTIONS_KEYS: readonly KeyRow[] = [
  row('Ctrl+Z ⌘Z', () => m.key_undo()),
  row('Esc', () => m.key_escape()),
];
