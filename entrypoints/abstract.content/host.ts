import actions from '../../components/note/actions.css?inline';
import css from '../../components/note/note.css?inline';

export const HOST = 'gloss-note';

/**
 * Puts the note's host directly after the abstract, with its own styles in an open shadow root.
 * One for ever: a host left by an older copy of this script gives way.
 */
export function placeHost(abstract: Element): { host: HTMLElement; root: ShadowRoot } {
  for (const old of document.querySelectorAll(HOST)) old.remove();
  const host = document.createElement(HOST);
  host.dataset.state = 'working';
  host.dataset.engine = 'extractive';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + actions);
  root.adoptedStyleSheets = [sheet];
  abstract.after(host);
  return { host, root };
}
