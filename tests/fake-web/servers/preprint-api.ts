import { type Answer, type Asked, answer } from '../answer';
import { addDays } from '../new-york';
import type { Site } from '../site';
import { type Preprint, postedOn, type Server, SUBJECTS } from './preprints';

/** Records on one page. */
const PAGE = 30;
const MOST_DAYS = 60;

/**
 * `api.biorxiv.org/details/{server}/{from}/{to}/{cursor}[/json][?category=]`: counts are numbers, totals strings, and
 * every refusal comes with HTTP 200.
 */
export function answerPreprintApi(site: Site, asked: Asked): Answer {
  const [, server, from = '', to = '', cursor = '0'] =
    /^\/details\/(biorxiv|medrxiv)\/(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)(?:\/(\d+))?(?:\/json)?$/.exec(
      asked.path,
    ) ?? [];
  if (!server) return json({ messages: [{ status: 'error', message: 'the request is not understood' }] });
  const category = (asked.query.get('category') ?? 'all').toLowerCase().replace(/[ -]/g, '_');
  const found = posted(site, server as Server, category, from, to);
  const page = found.slice(Number(cursor), Number(cursor) + PAGE);
  const told = { category: category.replaceAll('_', ' '), interval: `${from}:${to}`, cursor: Number(cursor) };
  if (page.length === 0)
    return json({ messages: [{ status: 'no posts found', ...told, count: 0, total: '0' }], collection: [] });
  const fresh = found.filter(({ version }) => version === 1).length;
  return json({
    messages: [
      {
        status: 'ok',
        ...told,
        count: page.length,
        count_new_papers: String(fresh),
        total: String(found.length),
      },
    ],
    collection: page.map(record),
  });
}

function posted(site: Site, server: Server, category: string, from: string, to: string): Preprint[] {
  const letters = (id: string) => id.replace(/[^a-z]/g, '');
  const subjects = SUBJECTS[server].filter(
    (subject) => category === 'all' || letters(subject) === letters(category),
  );
  const found: Preprint[] = [];
  for (let day = from, days = 0; day <= to && day <= site.today() && days < MOST_DAYS; days++) {
    found.push(...subjects.flatMap((subject) => postedOn(site.seed, server, subject, day)));
    day = addDays(day, 1);
  }
  return found;
}

function record({
  server,
  subject,
  doi,
  version,
  title,
  abstract,
  authors,
  date,
  licence,
  published,
}: Preprint) {
  return {
    title,
    authors: authors.join('; '),
    author_corresponding: authors[0],
    author_corresponding_institution: 'Nordmark Polytechnic',
    doi,
    date,
    version: String(version),
    type: 'new results',
    license: licence,
    category: subject.replaceAll('_', ' '),
    jatsxml: `https://www.${server}.org/content/early/${date.replaceAll('-', '/')}/${doi.split('/')[1]}.source.xml`,
    abstract,
    funder: 'NA',
    published: published ?? 'NA',
    server: server === 'biorxiv' ? 'bioRxiv' : 'medRxiv',
  };
}

const json = (body: object): Answer =>
  answer(200, 'application/json', JSON.stringify(body), { 'access-control-allow-origin': '*' });
