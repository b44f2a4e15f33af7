import { render } from 'preact';
import noteActions from '../../components/note/actions.css?inline';
import noteStyles from '../../components/note/note.css?inline';
import { render as drawOnPage } from '../../entrypoints/shared/page-drawing';
import { setLocale } from '../../lib/words';
import type { Locale } from '../../lib/words/locales';
import type { Situation } from './situation';

/** An extension's storage that holds nothing: all that the pages ask of a browser while they are drawn. */
const event = { addListener() {}, removeListener() {} };
const area = { get: async () => ({}), set: async () => {}, remove: async () => {}, onChanged: event };
Object.assign(globalThis, {
  chrome: {
    runtime: { id: 'catalogue', getManifest: () => ({ version: '0.1.0' }), onMessage: event },
    storage: { local: area, session: area, sync: area, managed: area, onChanged: event },
  },
});

/** Draws every situation of a place into `#sheet`, each under its name. */
export async function draw(place: Situation['place'], language: Locale): Promise<void> {
  // After the browser's stand-in is there.
  const { CATALOGUE } = await import('./index');
  setLocale(language);
  document.documentElement.lang = language;
  for (const { name, place: of, draw: drawn, act } of CATALOGUE) {
    if (of !== place) continue;
    const section = document.createElement('section');
    const root = document.createElement('div');
    const head = document.createElement('h6');
    head.append(name);
    section.append(head, root);
    document.getElementById('sheet')?.append(section);
    if (of === 'note') drawOnPage(drawn(), noteRoot(root));
    else render(drawn(), root);
    // After the first effects, as with a reader.
    if (act) setTimeout(() => act(root), 100);
  }
}

/** A note has its styles in a shadow root of its own. */
function noteRoot(place: Element): ShadowRoot {
  const host = place.appendChild(document.createElement('gloss-note'));
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(noteStyles + noteActions);
  root.adoptedStyleSheets = [sheet];
  return root;
}
