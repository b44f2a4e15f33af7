import { type Answer, answer, HTML } from '../answer';
import { escapeText } from '../markup';
import { renderPage } from './page';

/** A page without `#abs`, as arXiv answers for ids it does not know. */
export function articleNotFound(id: string, latest?: string): Answer {
  const asked = escapeText(id);
  const hint = latest ? ` The latest version is <a href="/abs/${latest}">arXiv:${latest}</a>.` : '';
  const content = `
      <h1>Article ${asked} not found</h1>
      <p>There is no record of an article with identifier '${asked}'.${hint}</p>`;
  return answer(404, HTML, renderPage(`[${asked}] Article not found`, '', content), { vary: 'Cookie' });
}

/** An id that is none. */
export function articleNotRecognized(id: string): Answer {
  const asked = escapeText(id);
  const content = `
    <h1>Article identifier '${asked}' not recognized</h1>`;
  return answer(404, HTML, renderPage(`[${asked}] Article identifier not recognized`, '', content), {
    vary: 'Cookie',
  });
}

export function pageNotFound(what = 'Page'): Answer {
  const content = `
      <h1>${escapeText(what)} not found</h1>
      <p>The fake web has nothing here.</p>`;
  return answer(404, HTML, renderPage('404 Not Found', '', content), { vary: 'Cookie' });
}
