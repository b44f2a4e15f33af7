import { type Answer, type Asked, answer, HTML } from '../answer';
import { feedDaysUntil } from '../calendar';
import { fullDay, longDay } from '../new-york';
import type { Site } from '../site';
import { ARCHIVES, archiveOf, CATEGORIES } from '../taxonomy';
import type { ListingType } from '../types';
import { readFeedQuery } from './feed-query';
import { numberSections, readPaging, renderListing } from './list-frame';
import { type Listed, listPapers } from './listing';
import { pageNotFound } from './not-found';

const HEADERS = { 'content-security-policy': "frame-ancestors 'none'", 'x-frame-options': 'SAMEORIGIN' };
/** arXiv shows five days under “recent”. */
const RECENT_DAYS = 5;

/** `/list/{archive or category}/new`, `/recent`, `/pastweek` and `/2026-06` */
export function answerList(site: Site, asked: Asked): Answer {
  const [, context = '', kind] =
    asked.path.match(/^\/list\/([^/]+)\/(new|recent|pastweek|\d{4}-\d\d)$/) ?? [];
  const query = readFeedQuery(context);
  if (!kind || 'error' in query || query.topics.length !== 1) return pageNotFound('Listing');
  const topic = query.topics[0] as string;
  const name = CATEGORIES.get(topic) ?? ARCHIVES.get(topic) ?? topic;
  const list = { topic, categories: query.categories, name, path: asked.path };
  return answer(200, HTML, pageOf(kind, site, asked, list), HEADERS);
}

const pageOf = (kind: string, ...about: [Site, Asked, List]): string => {
  if (kind === 'new') return newPage(...about);
  return /^\d/.test(kind) ? monthPage(kind, ...about) : recentPage(...about);
};

interface List {
  topic: string;
  categories: Set<string>;
  name: string;
  path: string;
}

function newPage(site: Site, asked: Asked, list: List): string {
  const rows = rowsOf(site, site.today(), list);
  const part = (types: ListingType[]): Listed[] => rows.filter(({ type }) => types.includes(type));
  const sections = numberSections([
    { rows: part(['new']), heading: (showing) => `New submissions (${showing})` },
    { rows: part(['cross']), heading: (showing) => `Cross submissions (${showing})` },
    {
      rows: part(['replace', 'replace-cross']),
      heading: (showing) => `Replacement submissions (${showing})`,
    },
  ]);
  const names = ['New submissions', 'Cross-lists', 'Replacements'];
  const links = sections.map(({ rows: inside, start }, place) =>
    // arXiv counts the first part from 0 and the others from 1.
    inside.length > 0 ? `  <li><a href="#item${place === 0 ? 0 : start + 1}">${names[place]}</a></li>\n` : '',
  );
  const index = `
<ul>
${links.join('')}</ul>

<p>See <a id="recent-${list.topic}" aria-labelledby="recent-${list.topic}" href="/list/${list.topic}/recent">recent</a> articles</p>
<h3>Showing new listings for ${fullDay(site.today())}</h3>
`;
  return renderListing(list.name, list.path, index, sections, readPaging(asked.query, 2000), true);
}

function recentPage(site: Site, asked: Asked, list: List): string {
  const days = feedDaysUntil(site.today(), RECENT_DAYS);
  const paging = readPaging(asked.query, 50);
  const sections = numberSections(
    days.map((day) => ({
      // Replacements are not recent submissions.
      rows: rowsOf(site, day, list).filter(({ type }) => type === 'new' || type === 'cross'),
      // With the space before the bracket, as arXiv has it.
      heading: (showing) => `${longDay(day)} (${showing} )`,
    })),
  );
  const links = sections.map(
    ({ start }, place) => `<li>
        <a href="/list/${list.topic}/recent?skip=${start}&amp;show=${paging.show}">
          ${longDay(days[place] as string)}
        </a>
      </li>`,
  );
  const index = `<h2>Authors and titles for recent submissions</h2>
  <ul>${links.join('')}</ul>
  <p>See today's <a id="new-${list.topic}" aria-labelledby="new-${list.topic}" href="/list/${list.topic}/new">new</a> changes</p>
`;
  return renderListing(list.name, list.path, index, sections, paging, false);
}

/** Of a month what the last days of it announced, under no heading. */
function monthPage(month: string, site: Site, asked: Asked, list: List): string {
  const days = feedDaysUntil(site.today(), RECENT_DAYS).filter((day) => day.startsWith(month));
  const rows = days.flatMap((day) =>
    rowsOf(site, day, list).filter(({ type }) => type === 'new' || type === 'cross'),
  );
  const index = `<h2>Authors and titles for ${month}</h2>`;
  const sections = numberSections([{ rows, heading: (showing) => showing }]);
  return renderListing(list.name, list.path, index, sections, readPaging(asked.query, 50), false);
}

/** A day's rows; crosses within an archive are not shown in the archive's own listing. */
function rowsOf(site: Site, day: string, { topic, categories }: List): Listed[] {
  const rows = listPapers(site.world.day(day), categories);
  if (CATEGORIES.has(topic)) return rows;
  return rows.filter(
    ({ paper }) => paper.action !== 'cross' || archiveOf(paper.categories[0] ?? '') !== topic,
  );
}
