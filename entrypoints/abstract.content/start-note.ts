import { h, render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { noteLayout } from '../../components/note/layout';
import { Note } from '../../components/note/note';
import { isTableParsed, readAbstract, readPaper } from '../../lib/arxiv-pages/abstract-page';
import { type Gloss, sendMessage } from '../../lib/messaging';
import type { PaperFacts } from '../../lib/records/announcement';
import { labelSetOf } from '../../lib/records/sections';
import { interfaceLanguage, noteOpen, notesShown } from '../../lib/settings';
import { pickLocale, setLocale } from '../../lib/words';
import { keepHint, readHint } from './hint';
import { placeHost, wholeAbstract } from './host';
import { whenMarksChange } from './watch-marks';
import { whenParsed } from './when-parsed';

/** Writes the note of the abstract page this script runs in, and keeps it as the reader changes it. */
export async function startNote(ctx: ContentScriptContext): Promise<void> {
  const settings = Promise.all([notesShown.getValue(), noteOpen.getValue(), interfaceLanguage.getValue()]);
  const hint = readHint();
  const abstract = await whenParsed(() => wholeAbstract(document));
  const text = readAbstract(document);
  if (!abstract || !text) return;
  const placed = hint.shown ? placeHost(abstract) : undefined;
  const view = {
    layout: noteLayout(text.sentences, text.abstract.length, abstractWidth()),
    open: hint.open,
    failed: false,
    gloss: undefined as Gloss | undefined,
    paper: undefined as PaperFacts | undefined,
  };
  if (placed) drawEmpty(placed.root, view);

  const [shown, open, language] = await settings;
  keepHint({ shown, open });
  if (!shown) return placed?.host.remove();
  view.open = open;
  const { host, root } = placed ?? placeHost(abstract);
  const speak = (choice: typeof language) => {
    const locale = pickLocale(choice, navigator.languages);
    setLocale(locale);
    host.lang = locale;
  };
  speak(language);
  const draw = () => render(h(Note, { ...view, ...whatIsKnown(view), onToggle, onStar }), root);
  draw();

  function onToggle() {
    view.open = !view.open;
    draw();
    keepHint({ shown: true, open: view.open });
    if (ctx.isValid) void noteOpen.setValue(view.open);
  }

  function onStar(event: Event) {
    // The page can reach into an open shadow root; only the reader's own hand counts.
    if (!event.isTrusted || !view.paper || !view.gloss) return;
    const on = view.gloss.mark?.starredAt === undefined;
    const { digest } = view.gloss;
    void answered(sendMessage('mark', { page: view.paper, kind: 'starred', on }), (mark) => {
      view.gloss = { digest, ...(mark && { mark }) };
    });
  }

  /** Draws what an answer changes; without one the note says so, and keeps what it has. */
  async function answered<T>(answer: Promise<T>, use: (value: T) => void): Promise<void> {
    try {
      use(await answer);
      view.failed = false;
      host.dataset.state = 'ready';
    } catch {
      view.failed = true;
      host.dataset.state = 'failed';
    }
    draw();
  }

  const unwatch = [
    noteOpen.watch((now) => {
      view.open = now;
      draw();
    }),
    notesShown.watch((now) => {
      host.hidden = !now;
      keepHint({ shown: now, open: view.open });
    }),
    interfaceLanguage.watch((choice) => {
      speak(choice);
      draw();
    }),
  ];
  ctx.onInvalidated(() => {
    for (const stop of unwatch) stop();
  });
  await whenParsed(() => isTableParsed(document) || undefined);
  view.paper = readPaper(document, new URL(location.href));
  if (!view.paper) return host.remove();
  host.dataset.paper = view.paper.key;
  const { paper } = view;
  const ask = () =>
    answered(sendMessage('gloss', paper), (gloss) => {
      view.gloss = gloss;
    });
  // A page that comes back from the cache may have been starred elsewhere meanwhile.
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => void (persisted && ask()));
  whenMarksChange(ctx, ask);
  await ask();
}

type View = Pick<Parameters<typeof Note>[0], 'layout' | 'open' | 'failed'> & {
  gloss?: Gloss | undefined;
  paper?: PaperFacts | undefined;
};

function whatIsKnown({ gloss, paper }: View) {
  return {
    digest: gloss?.digest,
    starred: gloss?.mark?.starredAt !== undefined,
    labels: labelSetOf(paper?.primary ?? ''),
  };
}

/** Takes the room before anything is known; the words come with the digest. */
function drawEmpty(root: ShadowRoot, view: View): void {
  const nothing = () => {};
  render(h(Note, { ...view, ...whatIsKnown(view), onToggle: nothing, onStar: nothing }), root);
}

/** The abstract's width as arXiv's style sheet makes it: measuring here would lay the page out before it is whole. */
function abstractWidth(): number {
  return innerWidth > 768 ? innerWidth - 340 : innerWidth - 28;
}
