import { htmlAbstract, watchConversion } from '../../lib/arxiv-pages/html-page';
import { HTML } from '../../lib/arxiv-pages/selectors';
import { readFullTextSettings } from '../../lib/full-text-settings';
import { PAGE_FALLBACKS } from '../../lib/page-settings';
import { pickLocale, setLocale } from '../../lib/words';
import { keepHintsAs } from '../abstract.content/hint';
import { placeHost } from '../abstract.content/host';
import { here, isShown } from '../abstract.content/room';
import { startNote } from '../abstract.content/start-note';
import type { ScriptContext } from '../shared/script-context';
import { findHtmlAbstract, fullTextPage } from './full-text-page';
import { tellFailed } from './tell-failed';

/** Writes the note of a paper in HTML. Where it has no abstract there is none, but for the words on a conversion that failed. */
export async function startFullText(ctx: ScriptContext): Promise<void> {
  keepHintsAs('gloss-note-html');
  if (await findHtmlAbstract()) return startNote(ctx, fullTextPage);
  const title = document.querySelector(HTML.title);
  if (!title || htmlAbstract(document) || watchConversion(document)() !== 'failed') return;
  const settings = await readFullTextSettings().catch(() => PAGE_FALLBACKS);
  if (!isShown(settings, here()) || ctx.isInvalid) return;
  const locale = pickLocale(settings.interfaceLanguage, navigator.languages);
  setLocale(locale);
  const { host, root } = placeHost(title);
  host.lang = locale;
  tellFailed(host, root);
}
