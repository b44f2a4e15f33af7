/** Between a popover and the button it belongs to, and the window's edge: CSS pixels. */
const GAP = 4;

export const isOpening = (event: Event): boolean => (event as ToggleEvent).newState === 'open';

/**
 * Puts a popover beneath ⋯, in the document's space: above where there is no room. Told of its opening before and after:
 * only then it has a height.
 */
export function placePopover(root: ShadowRoot, event: Event): void {
  const popover = event.currentTarget as HTMLElement;
  const button = root.querySelector<HTMLElement>('.more');
  if (!isOpening(event)) giveBack(root, event, button);
  else if (button) place(popover, button);
  if (isOpening(event) && event.type === 'toggle') itemsOf(popover)[0]?.focus();
}

/** Puts the one that is open beneath ⋯ again, which may have moved: the window has another width, or is zoomed. */
export function placeAgain(root: ShadowRoot): void {
  const popover = root.querySelector<HTMLElement>('[popover][style]:popover-open');
  const button = root.querySelector<HTMLElement>('.more');
  if (popover && button) place(popover, button);
}

function place(popover: HTMLElement, button: HTMLElement): void {
  const { top, bottom, right } = button.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const { height, width } = popover.getBoundingClientRect();
  const isAbove = bottom + GAP + height > innerHeight && top > GAP + height;
  popover.style.top = `${scrollY + (isAbove ? top - GAP - height : bottom + GAP)}px`;
  popover.style.right = `${Math.max(GAP, Math.min(clientWidth - right, clientWidth - width - GAP)) - scrollX}px`;
}

let hadFocus = false;

/** Browsers give the focus back to what had it, but not within a shadow root. */
function giveBack(root: ShadowRoot, event: Event, button: HTMLElement | null): void {
  const popover = event.currentTarget as HTMLElement;
  if (event.type === 'beforetoggle') hadFocus = popover.contains(root.activeElement);
  // One may lead to another.
  else if (hadFocus && !root.querySelector('[popover]:popover-open')) button?.focus({ preventScroll: true });
}

const itemsOf = (menu: Element): HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]'),
];

/** Arrows, Home and End go through a menu; Tab leaves it. Escape is the browser's. */
export function goThroughMenu(event: Event): void {
  const { key } = event as KeyboardEvent;
  const menu = event.currentTarget as HTMLElement;
  const items = itemsOf(menu);
  const at = items.indexOf(event.target as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (key === 'Tab') menu.hidePopover();
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
