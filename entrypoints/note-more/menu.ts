import { h } from 'preact';
import { MENU, TO_MACHINES } from '../../components/note-menu/ids';
import { NoteMenu } from '../../components/note-menu/menu';
import css from '../../components/note-menu/menu.css?inline';
import type { Unfit } from '../../components/note-menu/props';
import { SectionsRead } from '../../components/note-menu/sections-read';
import { fullTextUrl } from '../../lib/arxiv-pages/full-text';
import { isFullTextPage } from '../../lib/arxiv-pages/kinds';
import { locale } from '../../lib/words';
import type { More, MoreDoor } from '../abstract.content/lazy-more';
import type { Presses } from '../shared/meant';
import { render } from '../shared/page-drawing';
import { type ActionDoor, noteActions } from './actions';
import { placesRead } from './places-read';
import { goThroughMenu, isOpening, placeAgain, placePopover } from './popovers';

/** What neither costs nor destroys: that a press on it is the reader's own is enough. All else a page may want pressed in their place. */
const HARMLESS =
  /^(?:more|to-machines|undo|whole-text|show-text|switch-text|own-note|mark-read|report-sentence|copy-.*|open-.*)$/;

/** What a button does: its `data-action`, or what it warns of. */
const actionOf = ({ dataset }: HTMLElement): string =>
  'toMachines' in dataset ? TO_MACHINES : (dataset.action ?? '');

/** The popovers that the note's own buttons open and close. */
const OPENS: Record<string, string> = { more: MENU, [TO_MACHINES]: TO_MACHINES };

/** Links to sections of the page do not open another one. */
const STAYS = 'a[href*="#"] [aria-hidden] { display: none }';

/** What is said of writing in the note's lines, and offered there, that has no room in them as wide as they are now. */
const unfit = (root: ShadowRoot): Unfit[] =>
  [
    ...root.querySelectorAll<HTMLElement>(
      ':is([data-writing], [data-notice]) > span, .actions > [data-action^="write-"]',
    ),
  ]
    .filter(({ clientWidth, scrollWidth }) => clientWidth === 0 || clientWidth < scrollWidth)
    .map(({ textContent, dataset }) => ({ words: textContent ?? '', action: dataset.action }));

/** Draws a note's menu beside it, in its shadow root, and does what its buttons say. */
export function noteMenu(
  door: MoreDoor,
  also: ActionDoor & Pick<Presses, 'isMeant'>,
): Pick<More, 'press' | 'draw'> {
  const { root, view } = door.room;
  const sections = root.appendChild(document.createElement('div'));
  const place = root.appendChild(document.createElement('div'));
  const style = document.createElement('style');
  const fullText = isFullTextPage(new URL(location.href));
  style.textContent = fullText ? css + STAYS : css;
  place.before(style);
  let told: string | undefined;
  let cut: Unfit[] = [];
  let wasOpen = false;
  const actions = noteActions(door, { ...also, fieldTell });
  const menu = () => root.getElementById(MENU);
  const popoverOf = (button: HTMLElement) => root.getElementById(OPENS[actionOf(button)] ?? '');
  // A press beside it closes a popover before it is heard of: one on its own button is not to open it anew.
  root.addEventListener('pointerdown', ({ target }) => {
    const button = (target as Element).closest('button');
    wasOpen = button !== null && popoverOf(button)?.matches(':popover-open') === true;
  });
  // Nor does such a press that came to nothing count for a key.
  root.addEventListener('keydown', () => {
    wasOpen = false;
  });

  door.ctx.addEventListener(window, 'resize', () => placeAgain(root));

  function fieldTell(words?: string): void {
    told = words;
    draw();
  }

  function turnOver(button: HTMLElement): void {
    const popover = popoverOf(button);
    if (popover?.matches(':popover-open')) popover.hidePopover();
    else if (!wasOpen) popover?.showPopover({ source: button });
    wasOpen = false;
  }

  async function press(button: HTMLElement, isTrusted: boolean): Promise<void> {
    const isHarmless = isTrusted && HARMLESS.test(actionOf(button));
    if (view.paper && (isHarmless || (await also.isMeant(button, isTrusted))))
      if (popoverOf(button)) turnOver(button);
      else actions.act(button.dataset, view.paper);
    else menu()?.hidePopover();
  }

  const onAction = ({ currentTarget, isTrusted }: Event) =>
    void press(currentTarget as HTMLElement, isTrusted);

  function onPopover(event: Event): void {
    const { id } = event.currentTarget as HTMLElement;
    if (event.type === 'beforetoggle') {
      if (!isOpening(event)) actions.onClosing(id);
      else {
        if (id === MENU) cut = unfit(root);
        fieldTell(undefined);
        actions.onOpening(id);
      }
    }
    placePopover(root, event);
  }

  function draw(): void {
    const { gloss, paper, text, off } = view;
    const mark = gloss && !gloss.marksUnread ? (gloss.mark ?? {}) : undefined;
    const written = gloss?.written?.digest;
    const props = { mark, written, text, told, unfit: cut, onAction, onPopover, onKey: goThroughMenu };
    const toMachines = gloss?.toMachines?.[locale()].help;
    const menuProps = { ...props, toMachines, fullText, onOwnNote: actions.onOwnNote };
    render(off ? null : h(NoteMenu, menuProps), place);
    if (!fullText || !paper) return;
    const address = fullTextUrl(paper, location.origin);
    render(off ? null : h(SectionsRead, { address, places: placesRead(view) }), sections);
  }

  draw();
  return { press: (button, isTrusted) => void press(button, isTrusted), draw };
}
