import { findInSection } from '../../lib/arxiv-pages/html-places';
import { findPlaces } from '../../lib/arxiv-pages/places';
import { m } from '../../lib/words';
import type { More, MoreDoor } from '../abstract.content/lazy-more';
import { type Rest, restsOn } from './rests-on';

/** The name of the highlight (`receipt.css`): no node of arXiv's is changed for it. */
const TINT = 'gloss-receipt';

/** A row's label, or a statement: what the keyboard reaches. */
const REACHED = '[data-action="receipt"], [data-evidence]';

/** What is pressed for something else. */
const PRESSED = 'a, button:not([data-action="receipt"]), [popover]';

/**
 * Tints in arXiv's own abstract what the row or statement that is pointed at rests on: while it is, and when it was pressed
 * until Escape or another press.
 */
export function showReceipts({ ctx, room, draw }: MoreDoor): Pick<More, 'begin' | 'letGo'> {
  const { abstract, root, host, view } = room;
  let pointed: Rest | undefined;
  let pinned: Rest | undefined;
  let shown: Rest | undefined;
  let ranges: Range[] = [];
  /** Where the reader was when words elsewhere on the page were pressed for. */
  let left: number | undefined;
  const observer = new MutationObserver(() => tint());

  function show(): void {
    const next = pinned ?? pointed;
    if (next?.name === shown?.name && view.pinned === pinned?.name) return;
    shown = next;
    observer.disconnect();
    // MathJax comes late, translators whenever they are called.
    if (shown) observer.observe(abstract, { childList: true, characterData: true, subtree: true });
    view.pinned = pinned?.name;
    tint();
  }

  function tint(): void {
    const quoted = shown?.quoted ?? [];
    const places = findPlaces(view.paper?.abstract ?? '', abstract, quoted);
    const sections = (shown?.inSections ?? []).flatMap((each) => findInSection(document, each) ?? []);
    ranges = [...(typeof places === 'string' ? [] : places), ...sections];
    // A browser that cannot tint still tells.
    const highlights = globalThis.CSS?.highlights;
    if (ranges.length > 0) highlights?.set(TINT, new Highlight(...ranges));
    else highlights?.delete(TINT);
    view.receipt = shown && m.receipt_words({ quote: shown.quotes.join(' … ') });
    view.problem =
      typeof places === 'string' && sections.length === 0
        ? places === 'translated'
          ? m.page_translated()
          : m.page_changed()
        : undefined;
    draw();
  }

  function pin(rest: Rest | undefined): void {
    pinned = rest?.name === pinned?.name ? undefined : rest;
    if (!pinned) {
      pointed = undefined;
      left = undefined;
    }
    show();
    const from = scrollY;
    if (pinned && bringIntoView(ranges[0])) left ??= from;
  }

  const point = (element: Element | undefined) => {
    pointed = element && restsOn(view, element);
    show();
  };
  /** A link to a section of this page; those that lead away lead on to nothing here. */
  function goTo(target: Element): void {
    const rest = restsOn(view, target);
    if (rest) pin(rest);
  }

  function begin({ type, isTrusted, defaultPrevented }: Event, target: Element): void {
    const link = target.closest('a');
    if (type === 'pointerover') point(target);
    else if (type === 'focusin') {
      if (target.matches(REACHED) && target.matches(':focus-visible')) point(target);
    } else if (link) {
      // One that was not kept on this page opens as links do.
      if (isTrusted && defaultPrevented) goTo(target);
    } else if (isTrusted && !target.closest(PRESSED) && !String(getSelection())) {
      // Words that are being selected are not pressed.
      pin(restsOn(view, target));
    }
  }

  const happen = (event: Event) => begin(event, event.target as Element);
  for (const type of ['pointerover', 'focusin', 'click']) root.addEventListener(type, happen);
  host.addEventListener('pointerleave', () => point(undefined));
  root.addEventListener('focusout', () => point(undefined));
  root.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    const isEnter = (event as KeyboardEvent).key === 'Enter';
    if (event.isTrusted && isEnter && target.matches('[data-evidence]')) pin(restsOn(view, target));
  });
  ctx.addEventListener(document, 'keydown', ({ key }) => {
    if (key !== 'Escape' || !pinned) return;
    const top = left;
    pin(undefined);
    if (top !== undefined) scrollTo({ top, behavior: pace() });
  });
  const letGo = () => {
    pinned = undefined;
    left = undefined;
    point(undefined);
  };
  ctx.onInvalidated(letGo);
  return { begin, letGo };
}

/** Only where nothing of it is to be seen. @returns whether it was moved */
function bringIntoView(range: Range | undefined): boolean {
  const box = range?.getBoundingClientRect();
  if (!box || (box.bottom > 0 && box.top < innerHeight)) return false;
  scrollBy({ top: box.top - innerHeight / 3, behavior: pace() });
  return true;
}

const pace = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
