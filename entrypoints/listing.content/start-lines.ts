import type { ListKind } from '../../lib/arxiv-pages/kinds';
import { readListSettings, watchListSettings } from '../../lib/list-settings';
import { PAGE_FALLBACKS, readPageSettings, watchPageSettings } from '../../lib/page-settings';
import { pickLocale, setLocale } from '../../lib/words';
import type { Locale } from '../../lib/words/locales';
import { whenMarksChange } from '../abstract.content/watch-marks';
import type { ScriptContext } from '../shared/script-context';
import { keepOff, wasOff } from './hint';
import { listKey } from './keys';
import { createList } from './list';
import { placeLines } from './place-lines';

/** Writes the lines of the page this script runs in, unless the reader wants none, and keeps them as the reader changes them. */
export async function startLines(ctx: ScriptContext, kind: ListKind): Promise<void> {
  const name = kind === 'search' ? 'searchLinesShown' : 'listLinesShown';
  const list = createList({ setting: name, leave });
  // Room is taken at once: a bar that comes after the list was painted would move it.
  let unwatch: (() => void)[] = [];
  let stopPlacing = wasOff(name) ? undefined : placeLines(kind, list);
  const [settings, page] = await Promise.all([
    readListSettings(),
    readPageSettings().catch(() => PAGE_FALLBACKS),
  ]);
  keepOff(name, !settings[name]);
  if (!settings[name] || ctx.isInvalid) {
    leave();
    return;
  }
  stopPlacing ??= placeLines(kind, list);
  speak(page.interfaceLanguage);
  list.begin(settings.listKeys, page.noteText);
  unwatch = [
    watchListSettings((changed) => {
      if (changed[name] !== undefined) keepOff(name, !changed[name]);
      if (changed[name] === false) leave();
      if (changed.listKeys !== undefined) list.useKeys(changed.listKeys);
    }),
    watchPageSettings(({ interfaceLanguage, noteText }) => {
      if (noteText) list.useText(noteText);
      if (interfaceLanguage === undefined) return;
      speak(interfaceLanguage);
      list.drawAll();
    }),
  ];
  whenMarksChange(ctx, list.askAll);
  // A page that comes back from the cache is as old as its last answer.
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => void (persisted && list.askAll()));
  ctx.addEventListener(document, 'keydown', (event) => {
    const key = listKey(event);
    if (key && list.press(key)) event.preventDefault();
  });
  ctx.onInvalidated(stop);

  function stop(): void {
    stopPlacing?.();
    list.stop();
    for (const each of unwatch) each();
  }

  /** The reader wants none here, or the background will not answer this page. */
  function leave(): void {
    stop();
    list.remove();
  }
}

function speak(choice: Locale | null): void {
  setLocale(pickLocale(choice, navigator.languages));
}
