import { DAY } from '../../../lib/clock';
import { runRound } from '../../../lib/polling/round';
import type { ListId } from '../../../lib/records/announcement';
import type { SourceId } from '../../../lib/records/paper';
import type { Round } from '../../../lib/records/round';
import { sources } from '../../../lib/sources';
import { because } from '../../../lib/sources/because';
import { setFollowed } from '../../../lib/store/follows';
import { feed, item } from '../sources/hostile-feeds';
import { atom, type Fields, rdf } from '../sources/journal-samples';
import { createLife, type Server } from '../sources/workers';

/** What is odd in a feed's items, and in the feed. */
export interface Odd {
  title?: string;
  text?: string;
  link?: string;
  /** None is stated where it is empty. */
  date?: string;
  /** Only the paper of this number is odd. */
  only?: number;
}

interface Followed {
  list: ListId;
  /** How the address that is asked for it begins. */
  at: string;
  /** Its feed with papers of these numbers. */
  feed(numbers: number[], odd?: Odd): string;
}

const of = (number: number, odd: Odd): Odd => (odd.only === undefined || odd.only === number ? odd : {});
const TITLE = 'On Noisy Sorting';
const TEXT = 'We sort keys that lie. It works.';
const link = (number: number) => `https://journal.example/articles/${number}`;
const preprint = (number: number, { title = TITLE, text = TEXT, ...odd }: Odd): Fields => ({
  title: `${title} ${number}`,
  link: odd.link ?? link(number),
  description: text,
  'dc:creator': 'Nilsdotter, A., Tervo, B.',
  ...(odd.date !== '' && { 'dc:date': odd.date ?? '2026-06-18' }),
  'dc:identifier': `doi:10.1101/2026.06.18.${number}`,
});
const article = (number: number, { title = TITLE, text = TEXT, ...odd }: Odd) =>
  `<title>${title} ${number}</title><id>10.1000/tissue.${number}</id><author><name>Ada Nilsdotter</name></author>` +
  `<link rel="alternate" href="${odd.link ?? link(number)}"/><content type="html">${text}</content>` +
  (odd.date === '' ? '' : `<published>${odd.date ?? '2026-06-18'}T04:00:00Z</published>`);
const listed = (number: number, { title = TITLE, text = TEXT }: Odd) =>
  item({
    title: `${title} ${number}`,
    guid: `oai:arXiv.org:2606.${String(number).padStart(5, '0')}v1`,
    description: `arXiv:2606.${number}v1 Announce Type: new \nAbstract: ${text}`,
  });

/** One list of every source. */
export const FOLLOWED: Record<SourceId, Followed> = {
  arxiv: {
    list: 'arxiv:cs.LG',
    at: 'https://rss.arxiv.org/rss/cs.LG',
    feed: (numbers, odd = {}) => {
      const items = numbers.map((each) => listed(each, of(each, odd))).join('');
      const day = odd.date ?? (numbers.some((each) => each > 10) ? '2026-06-19' : '2026-06-18');
      return feed(items, day && `<pubDate>${new Date(`${day}T04:00:00Z`).toUTCString()}</pubDate>`);
    },
  },
  biorxiv: {
    list: 'biorxiv:cell_biology',
    at: 'https://connect.biorxiv.org/biorxiv_xml.php',
    feed: (numbers, odd = {}) => rdf(numbers.map((each) => preprint(each, of(each, odd)))),
  },
  medrxiv: {
    list: 'medrxiv:epidemiology',
    at: 'https://connect.medrxiv.org/medrxiv_xml.php',
    feed: (numbers, odd = {}) => rdf(numbers.map((each) => preprint(each + 500, of(each, odd)))),
  },
  journal: {
    list: 'journal:https://journal.example/feed/atom',
    at: 'https://journal.example/feed/atom',
    feed: (numbers, odd = {}) => atom(numbers.map((each) => article(each, of(each, odd)))),
  },
};
export const SOURCE_IDS = Object.keys(FOLLOWED) as SourceId[];

/** What feeds hold on the first day, and on the days behind it. */
export const [FIRST, LATER] = [
  [1, 2],
  [1, 2, 11, 12],
];

/** A reader of one list of every source, whose feeds all answered on the first day; now it is the next. */
export async function readerOfFour() {
  let answers: Partial<Record<SourceId, Server>> = {};
  let numbers = FIRST;
  const server: Server = (url, init, sleep) => {
    const id = SOURCE_IDS.find((each) => url.startsWith(FOLLOWED[each].at));
    // An address that nobody follows has nothing: arXiv's API, to begin with.
    if (!id) return new Response('<feed><totalResults>0</totalResults></feed>');
    // arXiv's feed holds one day, the others their newest.
    const body = id === 'arxiv' ? numbers.slice(-2) : numbers;
    return answers[id]?.(url, init, sleep) ?? new Response(FOLLOWED[id].feed(body));
  };
  const life = createLife(server, { timeout: 60 });
  const { fetch } = life.worker();
  const lists = SOURCE_IDS.map((each) => FOLLOWED[each].list);
  await setFollowed(life.db, lists, true, life.now());

  /** A round of every source, in turn. */
  async function rounds(why: 'poll' | 'refresh' = 'poll'): Promise<Record<string, Round | undefined>> {
    const all: Record<string, Round | undefined> = {};
    for (const source of sources) {
      const round = runRound({
        db: life.db,
        source,
        now: life.now,
        fetch: because(fetch, { why }),
        random: () => 0,
        settings: async () => ({ pollHours: 8, historyDays: 30 }),
      });
      all[source.id] = await life.done(round);
    }
    return all;
  }
  /** The papers of a source, by what their ids end with. */
  const papersOf = async (id: SourceId) =>
    (await life.db.papers.toArray())
      .filter(({ source }) => source === id)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const announcedBy = async (id: SourceId) =>
    (await life.db.announcements.toArray())
      .filter(({ list }) => list === FOLLOWED[id].list)
      .map(({ day, paper }) => `${day} ${paper}`)
      .sort();

  const first = await rounds();
  await life.pass(DAY);
  numbers = LATER;
  return {
    life,
    first,
    rounds,
    papersOf,
    announcedBy,
    /** From now on a source answers so; the others as ever. */
    answer(given: Partial<Record<SourceId, Server>>) {
      answers = given;
    },
  };
}
