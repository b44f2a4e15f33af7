import { type Answer, type Asked, answer, HTML } from '../answer';
import { escapeText } from '../markup';
import type { Site } from '../site';
import { renderSection } from './list-frame';
import { pageNotFound } from './not-found';
import { renderPage } from './page';

/** `/a/nilsdotter_a_1`: today's papers of whoever has that family name, without headings and abstracts. */
export function answerAuthor(site: Site, { path }: Asked): Answer {
  const [, family = ''] = /^\/a\/([a-z-]+)_[a-z]+_\d+$/.exec(path) ?? [];
  const papers = site.world
    .day(site.today())
    .filter(({ authors }) => authors.some(({ name }) => name.toLowerCase().endsWith(family)));
  if (!family || papers.length === 0) return pageNotFound('Author');
  const rows = papers.map((paper) => ({ paper, type: 'new' as const }));
  const list = renderSection({ rows, start: 0, heading: () => '' }, { skip: 0, show: 2000 }, false);
  const name = escapeText(family);
  const content = `<div id='content-inner'>
    <div id='dlpage'>
        <h1>${name}'s articles on arXiv</h1>
        ${list.replace(/<h3>.*<\/h3>/, '')}
        <p>The web address for this page is <a href="https://arxiv.org${path}">https://arxiv.org${path}</a>.</p>
    </div>
</div>`;
  return answer(200, HTML, renderPage(`${name}'s articles on arXiv`, '', content));
}
