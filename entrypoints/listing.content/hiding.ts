import { type Line, sign } from './line';

/**
 * How papers that the reader hid stand on the page. One that was hidden before is gone, but not before the reader's eyes: what is in
 * view when that becomes known stays, faint, until it is out of view.
 */
export function hiding() {
  const lines = new WeakMap<Element, Line>();
  let areShown = false;
  let isPainted = false;
  // Until the first frame nothing moves, whatever goes; this is called just before it is painted.
  requestAnimationFrame(() => {
    isPainted = true;
  });
  const leaving = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      const line = lines.get(target);
      if (isIntersecting || !line) continue;
      leaving.unobserve(target);
      if (isHidden(line) && !areShown && !line.hidHere) sign(line, 'hidden', 'gone');
    }
  });

  function settle(line: Line, isSeen: boolean): void {
    const { host, entry } = line;
    if (!isHidden(line)) {
      sign(line, 'hidden', undefined);
      delete line.hidHere;
      return;
    }
    if (areShown) sign(line, 'hidden', 'faint');
    else if (line.hidHere) sign(line, 'hidden', 'undo');
    else if (host.dataset.hidden !== 'gone') {
      sign(line, 'hidden', isSeen ? 'faint' : 'gone');
      lines.set(entry.place, line);
      if (isSeen) leaving.observe(entry.place);
    }
  }

  return {
    /** To be called when marks have changed. */
    settle(changed: readonly Line[]): void {
      // All are measured before the first is changed.
      const seen = new Set(isPainted ? changed.filter((line) => isHidden(line) && isInView(line)) : []);
      for (const line of changed) settle(line, seen.has(line));
    },
    /** The reader wants to see what is hidden, or not. */
    show(all: readonly Line[], shown: boolean): void {
      areShown = shown;
      for (const line of all) {
        delete line.hidHere;
        settle(line, false);
      }
    },
    get areShown() {
      return areShown;
    },
    stop: () => leaving.disconnect(),
  };
}

export const isHidden = ({ facts }: Line): boolean => facts?.mark?.hiddenAt !== undefined;

/** The line above an entry counts as well: CSS pixels. */
const HEAD = 40;

function isInView({ entry }: Line): boolean {
  const { top, bottom } = entry.place.getBoundingClientRect();
  return bottom > 0 && top - HEAD < innerHeight;
}
