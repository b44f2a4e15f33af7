/** How long a page has to give the focus a place of its own, in milliseconds: once it is quiet, and at the most. */
const PATIENCE_MS = 80;
const MOST_MS = 400;
/** What can have it; no box of a search, which stand beside lists: a key that is meant for a card would be written there. */
const CONTROL = 'a[href], button, input:not([type="search"]), select, summary, [tabindex="0"]';
/** No further out is looked for another: it would be far from where the reader was. */
const BOUNDS = 'section, form, dialog, main, aside, nav, [role="status"], .list-foot';
/** What comes and goes under a focus. */
const WATCHED = {
  subtree: true,
  childList: true,
  attributeFilter: ['disabled', 'hidden', 'open', 'data-pane'],
};

/** A control and all that it stands in, from within, each with what stood beside it. */
type Place = readonly { node: Element; parent: Element; beside: readonly Element[] }[];

/**
 * Keeps the keyboard's place on a page: where the control that had the focus goes away, is moved, or can no longer be pressed, the
 * focus comes to it again, to what came in its stead, or to a neighbour. Else it would be on nothing, which no screen reader tells.
 * Who uses the mouse is left alone.
 * @param root of all that is drawn
 */
export function keepFocus(root: HTMLElement): void {
  let place: Place = [];
  let lostAt: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watching = new MutationObserver((records) => {
    const [held] = place;
    if (!held) return;
    if (lostAt === undefined && isLost(held.node, records)) lostAt = performance.now();
    if (lostAt === undefined) return;
    clearTimeout(timer);
    // A list that goes on being drawn is no reason to wait for its end.
    timer = setTimeout(mend, Math.min(PATIENCE_MS, Math.max(0, lostAt + MOST_MS - performance.now())));
  });
  function mend(): void {
    lostAt = undefined;
    if (isOnNothing(place[0]?.node) && document.hasFocus()) focus(nearest(place, root));
  }
  const forget = () => {
    clearTimeout(timer);
    watching.disconnect();
    lostAt = undefined;
    place = [];
  };
  root.addEventListener('focusin', ({ target }) => {
    forget();
    if (!(target instanceof Element && target.matches(':focus-visible'))) return;
    place = placeOf(target, root);
    watching.observe(root, WATCHED);
  });
  // It leaves everything behind, also where it is pressed on nothing.
  addEventListener('pointerdown', forget, true);
}

/** Whether a control went away, was moved, or cannot be pressed any more: a focus that was only left is not lost. */
const isLost = (control: Element, records: readonly MutationRecord[]): boolean =>
  records.some(({ type, removedNodes }) =>
    type === 'attributes' ? !isUsable(control) : [...removedNodes].some((node) => node.contains(control)),
  );

/** On no control, or, as Firefox has it, on one that cannot be pressed. */
function isOnNothing(control: Element | undefined): boolean {
  const { activeElement, body } = document;
  return (
    activeElement === null || activeElement === body || (activeElement === control && !isUsable(control))
  );
}

function placeOf(target: Element, root: Element): Place {
  const place = [];
  for (let node = target; node !== root && node.parentElement; node = node.parentElement)
    place.push({ node, parent: node.parentElement, beside: [...node.parentElement.children] });
  return place;
}

/** Where the focus is best now. */
function nearest(place: Place, root: Element): Element | undefined {
  const [lost] = place;
  if (!lost) return undefined;
  if (isUsable(lost.node)) return lost.node;
  const anew = drawnAnew(lost.node, root);
  if (anew) return anew;
  for (const level of place) {
    const { parent } = level;
    if (!parent.isConnected || !parent.checkVisibility()) continue;
    // A pane that was left for another: what is read in it has its card there.
    const found = (isHidden(level.node) && selectedCard(root)) || besideIn(level, lost.node);
    if (found) return found;
    if (parent.matches(BOUNDS)) return selectedCard(root) ?? parent;
  }
  return selectedCard(root);
}

/** The same control of a page that was drawn anew. */
function drawnAnew({ id }: Element, root: Element): Element | undefined {
  const same = id === '' ? null : root.ownerDocument.getElementById(id);
  return same && root.contains(same) && isUsable(same) ? same : undefined;
}

/** What came in the place of a node, or stands behind it; else what stands before it. */
function besideIn({ node, parent, beside }: Place[number], lost: Element): Element | undefined {
  const at = beside.indexOf(node);
  const before = beside.slice(0, at).findLast((each) => each.parentElement === parent);
  const all = [...parent.children];
  const from = before ? all.indexOf(before) + 1 : 0;
  const behind = all.slice(from).filter((each) => each !== node);
  for (const each of [...behind, ...all.slice(0, from).reverse()]) {
    const found = controlIn(each, lost);
    if (found) return found;
  }
  return undefined;
}

/** The control of a row that does what the lost one did in its own; else its first. */
function controlIn(node: Element, lost: Element): Element | undefined {
  const all = [node, ...node.querySelectorAll(CONTROL)].filter((each) => each.matches(CONTROL));
  const action = lost.getAttribute('data-action') ?? undefined;
  const does = (each: Element) =>
    action === undefined ? each.className === lost.className : each.getAttribute('data-action') === action;
  return all.find((each) => does(each) && isUsable(each)) ?? all.find(isUsable);
}

const selectedCard = (root: Element): Element | undefined =>
  [...root.querySelectorAll('[data-card][data-selected]')].find((card) => card.checkVisibility());

const isHidden = (node: Element): boolean => node.isConnected && !node.checkVisibility();

const isUsable = (node: Element): boolean =>
  node.isConnected && !node.matches(':disabled') && node.checkVisibility({ visibilityProperty: true });

function focus(node: Element | undefined): void {
  if (!(node instanceof HTMLElement)) return;
  // A part of the page is no stop of Tab, and can be one for this.
  if (node.tabIndex < 0 && !node.hasAttribute('tabindex')) node.tabIndex = -1;
  node.focus({ preventScroll: true });
}
