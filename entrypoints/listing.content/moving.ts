import { LISTS } from '../../lib/arxiv-pages/selectors';
import { type ListOrder, RANKS } from '../../lib/records/line';
import type { Line } from './line';

/** Moves through a page's papers, in the order in which they stand before the reader. */
export function moving(lines: readonly Line[], order: () => ListOrder) {
  let current: Line | undefined;

  /** The papers that can be reached. */
  function reachable(): Line[] {
    const there = lines.filter(
      ({ host }) => host.isConnected && !['gone', 'undo'].includes(host.dataset.hidden ?? ''),
    );
    if (order() === 'arxiv') return there;
    const lists = new Map<Element | null, Line[]>();
    for (const line of there) {
      const list = line.entry.place.parentElement;
      lists.set(list, [...(lists.get(list) ?? []), line]);
    }
    return [...lists.values()].flatMap((each) => each.sort((a, b) => place(a) - place(b)));
  }

  /** Where the keyboard is, else where it was last. */
  function here(): Line | undefined {
    const at = document.activeElement?.closest(LISTS.around);
    const around = at?.localName === 'dt' ? at.nextElementSibling : at;
    return (around && lines.find(({ entry }) => entry.place === around)) ?? current;
  }

  function go(line: Line | undefined): void {
    if (!line) return;
    if (current) delete current.host.dataset.current;
    current = line;
    line.host.dataset.current = '';
    const { place, link } = line.entry;
    link.focus({ preventScroll: true });
    for (const each of [place, link]) each.scrollIntoView({ block: 'nearest' });
  }

  /** @param by one, either way; from nowhere to the first that is in view */
  function to(by: 1 | -1): Line | undefined {
    const all = reachable();
    const from = here();
    const at = from ? all.indexOf(from) : -1;
    const known = from ? lines.indexOf(from) : -1;
    // What was there is gone: the next one after it.
    const after = known >= 0 ? all.find((line) => lines.indexOf(line) > known) : undefined;
    const inView = () => all.find(({ entry }) => entry.place.getBoundingClientRect().bottom > 0);
    return at >= 0 ? all[at + by] : (after ?? inView());
  }

  return { here, to, go };
}

/** As the page's style orders them: unsigned, so that what has no rank comes last. */
const place = ({ rank }: Line): number => (rank ? RANKS.indexOf(rank) : -1) >>> 0;
