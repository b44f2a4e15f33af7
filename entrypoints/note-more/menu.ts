import { h } from 'preact';
import { MENU, OWN_NOTE } from '../../components/note-menu/ids';
import { NoteMenu } from '../../components/note-menu/menu';
import css from '../../components/note-menu/menu.css?inline';
import { SectionsRead } from '../../components/note-menu/sections-read';
import { fullTextUrl } from '../../lib/arxiv-pages/full-text';
import { isFullTextPage } from '../../lib/arxiv-pages/kinds';
import type { More, MoreDoor } from '../abstract.content/lazy-more';
import { render } from '../shared/page-drawing';
import { menuActions } from './actions';
import { placesRead } from './places-read';
import { goThroughMenu, isOpening, placePopover } from './popovers';

/** What a page may want pressed in the reader's place. */
const GUARDED = /^(?:hide|keep-report|off-.*)$/;

/** Links to sections of the page do not open another one. */
const STAYS = 'a[href*="#"] [aria-hidden] { display: none }';

/** Draws a note's menu beside it, in its shadow root, and does what its buttons say. */
export function noteMenu(door: MoreDoor, letGo: () => void): Pick<More, 'open' | 'draw'> {
  const { root, view } = door.room;
  const sections = root.appendChild(document.createElement('div'));
  const place = root.appendChild(document.createElement('div'));
  const style = document.createElement('style');
  const fullText = isFullTextPage(new URL(location.href));
  style.textContent = fullText ? css + STAYS : css;
  place.before(style);
  let told: string | undefined;
  let wasOpen = false;
  const actions = menuActions(door, letGo, fieldTell);
  const menu = () => root.getElementById(MENU);
  // A press beside it closes a popover before it is heard of: one on ⋯ is not to open it anew.
  root.addEventListener('pointerdown', ({ target }) => {
    wasOpen = (target as Element).closest('.more') !== null && menu()?.matches(':popover-open') === true;
  });
  // Nor does such a press that came to nothing count for a key.
  root.addEventListener('keydown', () => {
    wasOpen = false;
  });

  function fieldTell(words?: string): void {
    told = words;
    draw();
  }

  async function onAction(event: Event): Promise<void> {
    const { action = '' } = (event.currentTarget as HTMLElement).dataset;
    // The rest neither costs nor destroys: that it is the reader's own is enough.
    const isHarmless = event.isTrusted && !GUARDED.test(action);
    if (view.paper && (isHarmless || (await door.isMeant(event)))) actions.act(action, view.paper);
    else menu()?.hidePopover();
  }

  function onPopover(event: Event): void {
    const { id } = event.currentTarget as HTMLElement;
    if (event.type === 'beforetoggle') {
      if (!isOpening(event)) actions.onClosing(id);
      else {
        fieldTell(undefined);
        actions.onOpening(id);
      }
    }
    placePopover(root, event);
  }

  function draw(): void {
    const { gloss, paper, both = false, off } = view;
    const mark = gloss && !gloss.marksUnread ? (gloss.mark ?? {}) : undefined;
    const written = gloss?.written?.digest;
    const props = { mark, written, both, told, onAction, onPopover, onKey: goThroughMenu };
    const menuProps = { ...props, fullText, onOwnNote: actions.onOwnNote };
    render(off ? null : h(NoteMenu, menuProps), place);
    if (!fullText || !paper) return;
    const address = fullTextUrl(paper, location.origin);
    render(off ? null : h(SectionsRead, { address, places: placesRead(view) }), sections);
  }

  draw();
  return {
    open(action) {
      if (action === OWN_NOTE) root.getElementById(OWN_NOTE)?.showPopover();
      else if (!wasOpen) menu()?.showPopover();
      wasOpen = false;
    },
    draw,
  };
}
