import { type Answer, type Asked, answer, HTML, redirect } from '../answer';
import { isFeedDay } from '../calendar';
import { escapeText } from '../markup';
import { addDays, longDay } from '../new-york';
import type { Site } from '../site';
import { ALIASES, ARCHIVES, aliasOf, archiveOf, CATEGORIES, categoriesIn } from '../taxonomy';
import type { ListingType } from '../types';
import { type ListSection, numberSections, renderSection } from './list-frame';
import { type Listed, listPapers } from './listing';
import { renderPage } from './page';

/** Entries of a page. */
const PAGE = 2000;
/** arXiv allows a day more than the 90 it names, for time zones. */
const REACH = 91;
/** The archives of the one group that has a page, in arXiv's order. */
const PHYSICS = [...ARCHIVES.keys()].filter(
  (id) => !['cs', 'econ', 'eess', 'math', 'q-bio', 'q-fin', 'stat'].includes(id),
);

interface Subject {
  id: string;
  name: string;
  archives: string[];
  categories: Set<string>;
}

/** `/catchup/{category, archive or grp_physics}/{day}?abs=True&page=1` */
export function answerCatchUp(site: Site, asked: Asked): Answer {
  const [, id = '', day = ''] = asked.path.match(/^\/catchup\/([^/]+)\/([^/]+)$/) ?? [];
  const subject = subjectOf(id);
  if (!subject) return refuse("Invalid subject. Subject must be an archive, category or 'grp_physics'");
  const wrong = wrongIn(asked.query) ?? wrongDay(day, site.today());
  if (wrong) return refuse(wrong);
  const abs = asked.query.get('abs') ?? 'False';
  const page = Number(asked.query.get('page') ?? 1);
  if (ALIASES.has(id)) return redirect(`/catchup/${ALIASES.get(id)}/${day}?page=${page}&abs=${abs}`);
  return answer(200, HTML, pageOf(site, subject, day, abs === 'True', page), {
    'content-security-policy': "frame-ancestors 'none'",
    'x-frame-options': 'SAMEORIGIN',
  });
}

function subjectOf(id: string): Subject | undefined {
  const withAliases = (ids: string[]) => new Set(ids.flatMap((each) => [each, aliasOf(each) ?? each]));
  if (id === 'grp_physics')
    return { id, name: 'Physics', archives: PHYSICS, categories: withAliases(PHYSICS.flatMap(categoriesIn)) };
  const archive = ARCHIVES.get(id);
  if (archive) return { id, name: archive, archives: [id], categories: withAliases(categoriesIn(id)) };
  const name = CATEGORIES.get(id);
  return name === undefined ? undefined : { id, name, archives: [], categories: withAliases([id]) };
}

function wrongIn(query: URLSearchParams): string | undefined {
  if ([...query.keys()].some((key) => key !== 'abs' && key !== 'page'))
    return "Unexpected parameters. Only accepted parameters are: 'page', and 'abs'";
  if (!['True', 'False', null].includes(query.get('abs')))
    return 'Invalid abs value. Use ?abs=True to include abstracts or ?abs=False to not';
  return /^[1-9]\d*$/.test(query.get('page') ?? '1')
    ? undefined
    : 'Invalid page value. Page value should be a positive integer like ?page=3';
}

function wrongDay(day: string, today: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return 'Invalid date format. Use format: YYYY-MM-DD';
  if (day < addDays(today, -REACH)) return `Invalid date: ${day}. Catchup only allowed for past 90 days`;
  return day > today ? `Invalid date: ${day}. Can't request date later than today` : undefined;
}

function refuse(why: string): Answer {
  return answer(
    400,
    HTML,
    renderPage('400 Bad Request', '', `<h1>Bad request</h1>\n<p>${escapeText(why)}</p>`),
  );
}

function pageOf(site: Site, subject: Subject, day: string, withAbstracts: boolean, page: number): string {
  const rows = isFeedDay(day) || day === site.today() ? rowsOf(site, day, subject) : [];
  const part = (types: ListingType[]): Listed[] => rows.filter(({ type }) => types.includes(type));
  const sections = numberSections([
    { rows: part(['new']), heading: (showing) => `New submissions (${showing})` },
    { rows: part(['cross']), heading: (showing) => `Cross submissions (${showing})` },
    {
      rows: part(['replace', 'replace-cross']),
      heading: (showing) => `Replacement submissions (${showing})`,
    },
  ]);
  const skip = (page - 1) * PAGE;
  const shown = sections
    .map((section) => renderSection(section, { skip, show: PAGE }, withAbstracts))
    .join('');
  const when = longDay(day, true);
  const link = (number: number): string =>
    `/catchup/${subject.id}/${day}?abs=${withAbstracts ? 'True' : 'False'}&amp;page=${number}`;
  const pages = Array.from({ length: Math.ceil(rows.length / PAGE) }, (_, place) => place + 1);
  const bar = `Total of ${rows.length} entries for ${when}
      ${pages.length > 1 ? `View page:\n${pages.map((n) => (n === page ? `<span>${n}</span>` : `<a href=${link(n)}>${n}</a>`)).join('\n')}` : ''}`;
  const content = `<div id='content-inner'>
<div id='dlpage'>
  <h1>Catchup results for ${escapeText(subject.name)} on ${when}</h1>
    <ul>
${indexOf(sections)}    </ul>
    <div>
      ${bar}
      <br>
    </div>
${shown || `<br>\n${nothing(when, page, link(1))}<br>`}
    <div></div>
      ${bar}
      <br>
    </div>
</div>
</div>`;
  return renderPage('Catchup', '', content);
}

function nothing(when: string, page: number, first: string): string {
  return page > 1
    ? `<div>
          No further updates for ${when}
          <br>
          <a href="${first}">Go to page 1</a>
        </div>`
    : `<div>
          <p>No updates for ${when}. There was either no announcement for this day, or no updates within the requested subject.</p>
        </div>`;
}

function indexOf(sections: ListSection[]): string {
  const names = ['New submissions', 'Cross-lists', 'Replacements'];
  return sections
    .map(({ rows, start }, place) =>
      rows.length > 0 ? `      <li><a href="#item${start + 1}">${names[place]}</a></li>\n` : '',
    )
    .join('');
}

/** As arXiv's own lists, without what was cross-listed within them. */
function rowsOf(site: Site, day: string, { archives, categories }: Subject): Listed[] {
  return listPapers(site.world.day(day), categories).filter(
    ({ paper }) => paper.action !== 'cross' || !isAtHome(paper.categories[0] ?? '', archives, categories),
  );
}

const isAtHome = (primary: string, archives: string[], categories: Set<string>): boolean =>
  archives.includes(archiveOf(primary)) || categories.has(primary);
