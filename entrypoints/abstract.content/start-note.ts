import type { Part } from '../../components/note/full-text';
import { sendMessage } from '../../lib/page-messaging';
import { keepPageSettings, type PageSettings } from '../../lib/page-settings';
import type { PageFacts } from '../../lib/records/announcement';
import { pickLocale, setLocale } from '../../lib/words';
import type { ScriptContext } from '../shared/script-context';
import { whenActive } from '../shared/when-active';
import { consulting } from './consult';
import { keepHint } from './hint';
import { keepInPlace } from './keep-in-place';
import { lazyMore } from './lazy-more';
import type { NotePage } from './note-page';
import { reading, whenSeen } from './reading';
import { here, isShown, takeRoom, whenOver } from './room';
import { asking, isUnderWay } from './under-way';
import { drawNote, stateOf } from './view';
import { whenMarksChange } from './watch-marks';

/** Writes the note of the page this script runs in, and keeps it as the reader changes it. */
export async function startNote(ctx: ScriptContext, page: NotePage): Promise<void> {
  const room = await takeRoom(ctx, page);
  if (!room) return;
  const { host, root, view, settings } = room;
  const { consult, help } = consulting((trouble) => {
    view.trouble = trouble;
    draw();
  });
  const reader = reading(view, page.html, draw, consult, leave);
  const more = lazyMore({ ctx, room, page, consult, draw, leave, ask });
  const actions = {
    onToggle: byHand(toggle),
    onStar: byHand(star),
    onHelp: byHand(help),
    onAction: more.press,
    onMore: more.press,
    onRead(part: Part, event: Event): void {
      if (event.isTrusted && view.paper) reader.want(part, view.paper);
    },
  };
  const place = keepInPlace(host, room.where, room.isRight);
  const again = asking(ctx, () => view.paper && ask(view.paper));
  const unwatch = page.watch(follow);
  ctx.onInvalidated(() => {
    place.stop();
    unwatch();
  });
  speak(room.settings.interfaceLanguage);
  place.check();
  await whenActive();
  const paper = await page.paper(room);
  if (!paper || ctx.isInvalid) return leave();
  view.paper = paper;
  host.dataset.paper = paper.key;
  // A page that comes back from the cache may have been starred elsewhere meanwhile.
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => void (persisted && ask(paper)));
  whenMarksChange(ctx, () => ask(paper));
  await ask(paper);
  if (room.settings.readOnOpening) await whenSeen(ctx, () => reader.read(paper));

  function ask(facts: PageFacts): Promise<void> {
    return consult({
      // A worker that dies over a question takes it along; the next one answers it.
      question: () => sendMessage('gloss', facts).catch(() => sendMessage('gloss', facts)),
      use: (gloss) => {
        view.gloss = gloss;
        host.dataset.engine = gloss.written?.digest.engine ?? gloss.digest.engine;
        again(isUnderWay(gloss));
      },
      failure: 'silent',
      refused: leave,
    });
  }

  function star(): void {
    const { gloss, paper } = view;
    if (!gloss || !paper) return;
    const on = gloss.mark?.starredAt === undefined;
    void consult({
      question: () => sendMessage('mark', { page: paper, kind: 'starred', on }),
      use: (mark) => {
        const { mark: _, marksUnread: __, ...rest } = gloss;
        view.gloss = { ...rest, ...(mark && { mark }) };
      },
      failure: 'not-saved',
      refused: leave,
    });
  }

  function toggle(): void {
    view.open = !view.open;
    draw();
    keepHint({ shown: true, open: view.open });
    // Where it cannot be kept, it holds for this page alone.
    void keepPageSettings({ noteOpen: view.open }).catch(() => {});
  }

  function follow(changed: Partial<PageSettings>): void {
    Object.assign(settings, changed);
    // Where it was turned off, it says so, and how that is undone.
    if (!view.off) host.hidden = !isShown(settings, here());
    view.open = changed.noteOpen ?? view.open;
    view.text = changed.noteText ?? view.text;
    keepHint({ shown: isShown(settings), open: view.open });
    if (changed.notesOffUntil) whenOver(changed.notesOffUntil, comeBack);
    if (changed.interfaceLanguage !== undefined) speak(changed.interfaceLanguage);
    else draw();
  }

  /** An hour without notes is over. */
  function comeBack(): void {
    if (!isShown(settings, here())) return;
    view.off = undefined;
    host.hidden = false;
    draw();
  }

  function speak(choice: PageSettings['interfaceLanguage']): void {
    const locale = pickLocale(choice, navigator.languages);
    setLocale(locale);
    host.lang = locale;
    draw();
  }

  function draw(): void {
    host.dataset.state = host.hidden ? 'off' : stateOf(view);
    drawNote(root, view, actions);
    more.draw();
  }

  /** This page is not what it seems, or is another by now. */
  function leave(): void {
    more.letGo();
    place.stop();
    host.remove();
  }
}

/** The page can reach into an open shadow root; only the reader's own hand counts. */
const byHand = (act: (event: Event) => void) => (event: Event) => {
  if (event.isTrusted) act(event);
};
