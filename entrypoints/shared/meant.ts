/** The page may have hidden a button under something, or made it see-through, to get it pressed for another one. */
const OPAQUE = 0.7;
/** What watches visibility may see something only after so long: milliseconds from when it began to look. */
const PATIENCE = 1_500;
/** Of version 2: it also knows what lies over an element without taking presses, filters, and how see-through it is. */
type Entry = IntersectionObserverEntry & { isVisible?: boolean };
const VERSION_2 = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;

/** What knows whether a press is the reader's own. */
export interface Presses {
  /** The pointer or the keyboard is at an element: looking at the button it belongs to begins. */
  come(target: Element): void;
  /**
   * Whether a press on a button is the reader's own, and the button to be seen; what costs or destroys asks it first. A second press
   * while that is looked at is none.
   */
  isMeant(button: Element, isTrusted: boolean): Promise<boolean>;
}

/**
 * Watches whether the reader can see what is pressed. Looking begins when the pointer or the keyboard comes to a button, so
 * that nothing can be taken away in the moment of the press.
 * @param refuse called where a press is not followed
 */
export function watchPresses(refuse: () => void): Presses {
  const seen = new WeakMap<Element, boolean>();
  const since = new WeakMap<Element, number>();
  /** Presses that are looked at just now. */
  const underWay = new WeakMap<Element, Promise<boolean>>();
  let told = () => {};
  const observer = new IntersectionObserver((entries: Entry[]) => {
    // Browsers of version 1 leave it out.
    for (const { target, isVisible = true } of entries) seen.set(target, isVisible);
    told();
  }, VERSION_2);

  function look(button: Element): void {
    if (since.has(button)) return;
    since.set(button, performance.now());
    observer.observe(button);
  }

  async function isSeen(button: Element): Promise<boolean> {
    if (!isInFront(button)) return false;
    look(button);
    const until = (since.get(button) ?? 0) + PATIENCE;
    for (
      let left = until - performance.now();
      !seen.get(button) && left > 0;
      left = until - performance.now()
    ) {
      await new Promise<void>((resolve) => {
        told = resolve;
        setTimeout(resolve, left);
      });
    }
    return seen.get(button) === true && isSeenNow(button);
  }

  return {
    // With one of a menu all of it.
    come(target) {
      const near = target.closest('[popover]')?.querySelectorAll('button');
      for (const button of near ?? [target.closest('button')]) if (button) look(button);
    },
    async isMeant(button, isTrusted) {
      const first = isTrusted && underWay.get(button);
      // Twice in a row is once: the second would take back what the first does, or find the button gone.
      if (first) return first.then(() => false);
      const looking = isTrusted ? isSeen(button) : Promise.resolve(false);
      if (isTrusted) underWay.set(button, looking);
      const isOwn = await looking;
      if (isTrusted) underWay.delete(button);
      if (!isOwn) refuse();
      return isOwn;
    },
  };
}

/** Looks anew: what watches for long may not have told yet of what came over it. */
function isSeenNow(button: Element): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (isSeen: boolean) => {
      observer.disconnect();
      resolve(isSeen);
    };
    // Its first look may come too early to see anything.
    const observer = new IntersectionObserver((entries: Entry[]) => {
      if (entries.some(({ isVisible = true }) => isVisible)) done(true);
    }, VERSION_2);
    observer.observe(button);
    setTimeout(done, PATIENCE, false);
  });
}

/** Whether a press in its middle reaches it, and it and all around it are opaque enough to be seen. */
function isInFront(button: Element): boolean {
  const root = button.getRootNode();
  if (!(root instanceof ShadowRoot)) return false;
  const { x, y, width, height } = button.getBoundingClientRect();
  const middle = [x + width / 2, y + height / 2] as const;
  const hit = document.elementFromPoint(...middle) === root.host && root.elementFromPoint(...middle);
  if (!hit || !button.contains(hit)) return false;
  let opacity = 1;
  for (let each: Element | null = button; each; each = each.parentElement ?? hostOf(each)) {
    opacity *= Number(getComputedStyle(each).opacity);
  }
  return opacity >= OPAQUE && button.checkVisibility({ visibilityProperty: true });
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
