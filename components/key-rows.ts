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

/** On cards, in the popup and on the full page. */
export const CARD_KEYS: readonly KeyRow[] = [
  MOVE,
  row('Space', () => m.read_more()),
  OPEN,
  row('Enter', () => m.key_go()),
  STAR,
  HIDE,
  READ,
  row('/', () => m.search_day()),
  HELP,
];

/** On arXiv's lists. */
export const ARXIV_KEYS: readonly KeyRow[] = [MOVE, OPEN, STAR, HIDE, READ, HELP];

/** In the options. */
export const OPTIONS_KEYS: readonly KeyRow[] = [
  row('Ctrl+Z ⌘Z', () => m.key_undo()),
  row('Esc', () => m.key_escape()),
];
