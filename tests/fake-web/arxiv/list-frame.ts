import { escapeText } from '../markup';
import { listItem } from './list-item';
import type { Listed } from './listing';
import { renderPage } from './page';

/** A part of a listing under one heading: a kind of paper in `/new`, a day in `/recent`. */
export interface ListSection {
  /** All rows of the part, shown or not. */
  rows: Listed[];
  /** Number of its first row in the whole listing, from 0. */
  start: number;
  /** The heading for `showing 3 of 9 entries`. */
  heading(showing: string): string;
}

export interface Paging {
  skip: number;
  show: number;
}

const SIZES = [25, 50, 100, 250, 500, 1000, 2000];

export function readPaging(query: URLSearchParams, usual: number): Paging {
  const show = Number(query.get('show') ?? usual);
  return {
    skip: Math.max(0, Number(query.get('skip') ?? 0) || 0),
    show: SIZES.includes(show) ? show : usual,
  };
}

/** Parts one after the other, each with the number of its first row. */
export function numberSections(sections: Omit<ListSection, 'start'>[]): ListSection[] {
  let start = 0;
  return sections.map((section) => {
    const numbered = { ...section, start };
    start += section.rows.length;
    return numbered;
  });
}

/** The page around the parts. */
export function renderListing(
  name: string,
  path: string,
  index: string,
  sections: ListSection[],
  paging: Paging,
  withAbstracts: boolean,
): string {
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const bar = pagingBar(path, total, paging);
  const content = `<div id='content-inner'>
<div id='dlpage'>
  <h1>${escapeText(name)}</h1>
${index}
${bar}
${sections.map((section) => renderSection(section, paging, withAbstracts)).join('')}${total === 0 ? '<p>No updates today.</p>' : ''}${bar}
</div>
</div>`;
  return renderPage(`${escapeText(name)}  `, '', content);
}

/** One `dl#articles` for each part, the heading inside it: not allowed in HTML, but arXiv's. */
export function renderSection(
  { rows, start, heading }: ListSection,
  { skip, show }: Paging,
  withAbstracts: boolean,
): string {
  const first = Math.max(0, skip - start);
  const shown = rows.slice(first, Math.max(0, skip + show - start));
  if (shown.length === 0) return '';
  const continued = first > 0 ? 'continued, ' : '';
  const complete = first + shown.length === rows.length;
  const which = complete ? (first > 0 ? 'last ' : '') : first > 0 ? '' : 'first ';
  const showing = `${continued}showing ${which}${shown.length} of ${rows.length} entries`;
  const items = shown.map((row, place) => listItem(row, start + first + place + 1, withAbstracts));
  return `<dl id='articles'>
    <h3>${heading(showing)}</h3>

${items.join('')}
</dl>
`;
}

function pagingBar(path: string, total: number, { skip, show }: Paging): string {
  if (total === 0) return '';
  const pages = Array.from({ length: Math.ceil(total / show) }, (_, page) => page * show);
  const range = (from: number): string => `${from + 1}-${Math.min(from + show, total)}`;
  const link = (from: number): string =>
    `<a href=${path}?skip=${from}&amp;show=${show} rel="nofollow">${range(from)}</a>`;
  const links = pages.map((from) => (from === skip ? `<span>${range(from)}</span>` : link(from)));
  const words = (word: string, size: number | undefined): string =>
    size
      ? `<a href=${path}?skip=${skip}&amp;show=${size} rel="nofollow">
      ${word}</a>`
      : `<span style="color: #454545">${word}</span>`;
  const at = SIZES.indexOf(show);
  return `<div class='paging'>Total of ${total} entries ${pages.length > 1 ? `:\n${links.join('\n')}` : ''}
    </div>
    <div class='morefewer'>Showing up to ${show} entries per page:
      
    ${words('fewer', SIZES[at - 1])}
 |
      ${words('more', SIZES[at + 1])}
 |
      ${words('all', show === 2000 ? undefined : 2000)}
    </div>
`;
}
