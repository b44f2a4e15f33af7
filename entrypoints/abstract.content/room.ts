import { noteLayout } from '../../components/note/layout';
import { keyAt } from '../../lib/arxiv-pages/abstract-page';
import { PAGE_FALLBACKS, type PageSettings } from '../../lib/page-settings';
import type { ScriptContext } from '../shared/script-context';
import { FALLBACK, keepHint, readHint } from './hint';
import { placeHost } from './host';
import type { NotePage } from './note-page';
import { drawRoom, type View } from './view';

/** A place under the abstract for what is not known yet. */
export interface Room {
  /** Of a page whose markup is not known, what the note stands after instead. */
  abstract: Element;
  /** Leads to it. */
  where: string;
  host: HTMLElement;
  root: ShadowRoot;
  view: View;
  settings: PageSettings;
  /** Whether the page still shows what the room was taken for. */
  isRight(): boolean;
}

/**
 * Takes the note's room while the page is parsed, so that nothing moves when the words come.
 * @returns once the reader wants a note there; undefined where there is none, without an abstract that is certain
 */
export async function takeRoom(ctx: ScriptContext, page: NotePage): Promise<Room | undefined> {
  const kept = page.settings().catch((): PageSettings => {
    const { shown, open } = readHint();
    return { ...PAGE_FALLBACKS, notesShown: shown, noteOpen: open };
  });
  const found = await page.find();
  const where = found ? page.where : page.instead?.();
  const abstract = found ?? (where && document.querySelector(where));
  const text = page.text();
  if (!where || !abstract || !text || ctx.isInvalid) return undefined;
  const identity = page.identity();
  const layout = noteLayout(text.sentences, text.abstract, page.isWithin);
  const view: View = { layout, open: true, text: 'ai', wanted: new Set(), changed: !found };
  // The abstract is not painted before the next frame: until then nothing moves, whatever is known by then.
  const hint = (await Promise.race([kept, nextFrame()])) ? undefined : readHint();
  view.open = hint?.open ?? true;
  const early = hint?.shown ? placeHost(abstract) : undefined;
  if (early) drawRoom(early.root, view);

  const settings = await kept;
  // Of one paper is none of the next page's business.
  const now = { shown: isShown(settings), open: settings.noteOpen };
  // One that was not looked up did no harm, and may be wrong until it is.
  const { shown, open } = hint ?? FALLBACK;
  if (now.shown !== shown || now.open !== open) keepHint(now);
  if (!isShown(settings, here()) || ctx.isInvalid) {
    early?.host.remove();
    if (ctx.isInvalid) return undefined;
    await otherwise(page, settings.notesOffUntil);
    return takeRoom(ctx, page);
  }
  view.open = settings.noteOpen;
  view.text = settings.noteText;
  return {
    abstract,
    where,
    ...(early ?? placeHost(abstract)),
    view,
    settings,
    isRight: () => page.identity() === identity,
  };
}

/** Whether the reader wants notes now; with an address, on that page. */
export function isShown({ notesShown, notesOffUntil, notesOffOn }: PageSettings, url?: URL): boolean {
  const paper = url && keyAt(url);
  return notesShown && Date.now() >= notesOffUntil && !(paper && notesOffOn.includes(paper));
}

/** Resolves when the reader may want a note again: a setting has changed, or the hour without notes is over. */
const otherwise = (page: NotePage, until: number) =>
  new Promise<void>((resolve) => {
    const unwatch = page.watch(done);
    if (until > Date.now()) whenOver(until, done);
    function done() {
      unwatch();
      resolve();
    }
  });

/** Timers stand still while a computer sleeps: the clock is looked at so often, in milliseconds. */
const PAUSE = 20_000;

/** Acts when a time is over: epoch milliseconds. */
export function whenOver(until: number, act: () => void): void {
  const left = until - Date.now();
  if (left > 0) setTimeout(whenOver, Math.min(left, PAUSE), until, act);
  else act();
}

/** Resolves just before the browser paints. */
const nextFrame = () => new Promise<undefined>((resolve) => requestAnimationFrame(() => resolve(undefined)));

/** The address as it is now: pages can change it without loading another. */
export const here = (): URL => new URL(location.href);
