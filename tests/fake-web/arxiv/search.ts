import { type Answer, type Asked, answer, HTML } from '../answer';
import { escapeText, oneLine } from '../markup';
import type { Site } from '../site';
import { CATEGORIES } from '../taxonomy';
import { texToUnicode } from '../tex-accents';
import type { FakePaper } from '../types';
import { renderPage } from './page';

const SIZES = [25, 50, 100, 200];
/** Characters of a short abstract. */
const SHORT = 220;

/** `/search/`, `/search/cs`, `/search/advanced`: what was announced today and has every word asked for. */
export function answerSearch(site: Site, { query }: Asked): Answer {
  const words = (query.get('query') ?? query.get('terms-0-term') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  const asked = Number(query.get('size') ?? 50);
  const size = SIZES.includes(asked) ? asked : 50;
  const start = Math.max(0, Number(query.get('start') ?? 0) || 0);
  const found = site.world
    .day(site.today())
    .filter(({ title, abstract }) =>
      words.every((word) => `${title} ${abstract}`.toLowerCase().includes(word)),
    );
  const shown = found.slice(start, start + size);
  const isShown = query.get('abstracts') !== 'hide';
  const heading =
    found.length === 0
      ? 'Sorry, your query returned no results'
      : `Showing ${start + 1}&ndash;${start + shown.length} of ${found.length} results`;
  const list = `<ol class="breathe-horizontal" start="${start + 1}">
${shown.map((paper) => result(paper, isShown)).join('')}
</ol>`;
  const content = `<main class="container" id="main-container">
  <div class="level is-marginless"><div class="level-left"><h1 class="title is-clearfix">${heading}</h1></div></div>
  <div class="content">
    <form method="GET" action="/search/"><input class="input is-medium" id="query" name="query" type="text" value="${escapeText(words.join(' '))}"></form>
${found.length > 0 ? list : ''}
  </div>
</main>`;
  const sheet = '<link rel="stylesheet" href="/static/search/0.5.6/css/search.css" />';
  return answer(200, HTML, renderPage('Search | arXiv e-print repository', sheet, content), {
    'content-security-policy': "frame-ancestors 'none'",
    'x-frame-options': 'SAMEORIGIN',
  });
}

function result(paper: FakePaper, isShown: boolean): string {
  const { id, version, categories, comments } = paper;
  const tags = categories.map(
    (each, i) =>
      `<span class="tag is-small is-${i === 0 ? 'link' : 'grey'} tooltip is-tooltip-top" data-tooltip="${escapeText(CATEGORIES.get(each) ?? each)}">${each}</span>`,
  );
  const authors = paper.authors.map(
    ({ name }) =>
      `<a href="/search/?searchtype=author&amp;query=${encodeURIComponent(name)}">${escapeText(texToUnicode(name))}</a>`,
  );
  return `
  <li class="arxiv-result">
    <div class="is-marginless">
      <p class="list-title is-inline-block"><a href="https://arxiv.org/abs/${id}">arXiv:${id}</a>
        <span>&nbsp;[<a href="https://arxiv.org/pdf/${id}">pdf</a>, <a href="https://arxiv.org/format/${id}">other</a>]&nbsp;</span>
      </p>
      <div class="tags is-inline-block">
        ${tags.join('\n')}
        </div>
    </div>

    <p class="title is-5 mathjax">
        ${escapeText(texToUnicode(oneLine(paper.title)))}
    </p>
    <p class="authors">
      <span class="has-text-black-bis has-text-weight-semibold">Authors:</span>
      ${authors.join(',\n')}
    </p>
${isShown ? abstract(`${id}v${version}`, oneLine(paper.abstract)) : ''}
    <p class="is-size-7"><span class="has-text-black-bis has-text-weight-semibold">Submitted</span> today;
      <span class="has-text-black-bis has-text-weight-semibold">originally announced</span> today.
    </p>
${comments ? `    <p class="comments is-size-7"><span class="has-text-grey-dark mathjax">${escapeText(comments)}</span></p>` : ''}
  </li>`;
}

function abstract(id: string, text: string): string {
  return `
    <p class="abstract mathjax">
      <span class="has-text-black-bis has-text-weight-semibold">Abstract</span>:
      <span class="abstract-short has-text-grey-dark mathjax" id="${id}-abstract-short" style="display: inline;">
        ${escapeText(text.slice(0, SHORT))}&hellip;
        <a class="is-size-7" style="white-space: nowrap;">&#9661; More</a>
      </span>
      <span class="abstract-full has-text-grey-dark mathjax" id="${id}-abstract-full" style="display: none;">
        ${escapeText(text)}
        <a class="is-size-7" style="white-space: nowrap;">&#9651; Less</a>
      </span>
    </p>`;
}
