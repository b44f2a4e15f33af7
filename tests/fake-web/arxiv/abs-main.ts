import { escapeText } from '../markup';
import { longDay, shortDay } from '../new-york';
import { texToUnicode } from '../tex-accents';
import type { FakeAuthor } from '../types';
import { metatable } from './abs-table';
import { type AbsView, byline } from './abs-view';
import { abstractHtml, attr, authorSearch } from './html-text';

/** Names shown before the rest is folded. */
const AUTHORS_SHOWN = 100;

/** `#content-inner`: banner, dates, title, authors, abstract and the table. */
export function absMain(view: AbsView): string {
  const { paper, title } = view;
  return `<div id="content-inner">
  <div id="abs">
${banner(view)}    <div class="dateline">
  ${dateline(view)}</div>
    <h1 class="title mathjax"><span class="descriptor">Title:</span>${escapeText(title)}</h1>
    <div class="authors"><span class="descriptor">Authors:</span>${authors(view)}</div>            <div id="download-button-info" hidden>View a PDF of the paper titled ${escapeText(title)}, by ${attr(byline(view))}</div>
    ${phoneLinks(view)}



    <blockquote class="abstract mathjax">
            <span class="descriptor">Abstract:</span>${abstractHtml(paper.abstract)}
    </blockquote>

    <!--CONTEXT-->
    ${metatable(view)}
  </div>
</div>`;
}

function banner({ paper, withdrawn }: AbsView): string {
  if (!paper.withdrawnBy) return '';
  const what = withdrawn ? 'This paper' : 'A newer version of this paper';
  return `    <span class="error" style="border: 2px solid grey">${what} has been withdrawn by ${escapeText(paper.withdrawnBy)}</span>\n`;
}

/** `[Submitted on 1 Jan 1999 (v1), last revised 10 May 1999 (this version, v3)]` */
function dateline({ paper, version }: AbsView): string {
  const date = (number: number): string => day(paper.versions[number - 1]?.at ?? 0);
  const link = (number: number): string =>
    `(<a href="https://arxiv.org/abs/${paper.id}v${number}">v${number}</a>)`;
  const first = `Submitted on ${date(1)}`;
  const latest = `<em>latest version ${date(paper.version)}</em> ${link(paper.version)}`;
  if (paper.version === 1) return `[${first}]`;
  if (version === 1) return `[${first} (this version), ${latest}]`;
  if (version === paper.version)
    return `[${first} ${link(1)}, last revised ${date(version)} (this version, v${version})]`;
  return `[${first} ${link(1)}, revised ${date(version)} (this version, v${version}), ${latest}]`;
}

function authors({ paper, archive }: AbsView): string {
  const link = ({ name }: FakeAuthor): string =>
    `<a href="${authorSearch(name, archive)}" rel="nofollow">${escapeText(texToUnicode(name))}</a>`;
  const shown = paper.authors.slice(0, AUTHORS_SHOWN).map(link).join(', ');
  const rest = paper.authors.slice(AUTHORS_SHOWN);
  if (rest.length === 0) return shown;
  const label = `et al. (${rest.length} additional authors not shown)`;
  return `${shown},

  <div id="long-author-list" style="display: none;">
        ${rest.map(link).join(', ')}
  </div>
  <a href="javascript:toggleAuthorList('long-author-list','${label}');"
     title="Show Entire Author List" id="toggle">
    ${label}</a>
  <noscript>&nbsp;You must enable JavaScript to view entire author list.</noscript>`;
}

function phoneLinks({ paper, version, shownId, withdrawn }: AbsView): string {
  if (withdrawn) {
    return '<a aria-describedby="download-button-info" class="mobile-submission-download mobile-download-grey" href="#other">No PDF available, click to view other formats</a>';
  }
  const html = `<a class="mobile-submission-download" href="https://arxiv.org/html/${paper.id}v${version}">HTML (experimental)</a>`;
  return `<a class="mobile-submission-download" href="/pdf/${shownId}">View PDF</a>
    ${paper.html ? html : ''}`;
}

/** The versions with their times; the one shown is not a link. */
export function submissionHistory({ paper, version: shown }: AbsView): string {
  const sender = escapeText(texToUnicode(paper.authors.at(-1)?.name ?? ''));
  const rows = paper.versions.map(({ version, at, kilobytes }) => {
    const name = `[v${version}]`;
    const label =
      version === shown ? name : `<a href="/abs/${paper.id}v${version}" rel="nofollow">${name}</a>`;
    const gone = paper.withdrawnBy !== undefined && version === paper.version;
    const size = gone ? '(0 KB) <em>(withdrawn)</em>' : `(${kilobytes.toLocaleString('en-US')} KB)`;
    const iso = new Date(at).toISOString();
    return `    <strong>${label}</strong>
        ${longDay(iso.slice(0, 10))} ${iso.slice(11, 19)} UTC ${size}<br/>
`;
  });
  return `    <div class="submission-history">
      <h2>Submission history</h2> From: ${sender} [<a href="/show-email/00000000/${paper.id}" rel="nofollow">view email</a>]      <br/>${rows.join('')}</div>`;
}

function day(at: number): string {
  return shortDay(new Date(at).toISOString().slice(0, 10));
}
