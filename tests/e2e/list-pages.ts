import type { Page } from 'playwright-core';
import type { FakePaper, FakeWeb } from '../fake-web';
import { renderListing } from '../fake-web/arxiv/list-frame';

/** A listing as arXiv serves it, of papers like the fake web's. @returns its address */
export function serveList(web: FakeWeb, path: string, papers: Partial<FakePaper>[], withAbstracts = false) {
  const [like] = web.papers;
  if (!like) throw new Error('no paper today');
  const rows = papers.map((given) => ({ paper: { ...like, ...given }, type: 'new' as const }));
  const section = { rows, start: 0, heading: (showing: string) => `New submissions (${showing})` };
  const paging = { skip: 0, show: 2000 };
  web.servePage(path, renderListing('A list', path, '', [section], paging, withAbstracts));
  return `https://arxiv.org${path}`;
}

/** A topic of some of today’s new papers, whatever the day has: of the rarest words in two titles, neither of them the first. */
export function topicOfToday(web: FakeWeb) {
  const titles = web
    .listed('cs.LG')
    .filter(({ type }) => type === 'new')
    .map(({ paper }) => paper.title);
  const words = titles.map((title): string[] => title.toLowerCase().match(/\b[a-z]{5,}\b/g) ?? []);
  const count = (word: string) => words.filter((each) => each.includes(word)).length;
  const rarest = [2, 4].flatMap((at) => words[at]?.sort((a, b) => count(a) - count(b))[0] ?? []);
  if (rarest.length < 2) throw new Error('too few new papers today');
  return { id: 't', name: 'my topic', query: rarest.join(' OR '), colour: 1, on: true };
}

/** Goes there and waits until the first lines are told. */
export async function openList(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('gloss-line .told').filter({ visible: true }).first().waitFor();
}

/** What a reader sees of the lines. */
export const readLines = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('gloss-line')].map((host) => ({
      paper: host.dataset.paper,
      shows: host.dataset.shows,
      hidden: host.dataset.hidden,
      rank: host.dataset.rank,
      isCurrent: host.dataset.current !== undefined,
      isLast: host.parentElement?.lastElementChild === host,
      tldr: host.shadowRoot?.querySelector('.tldr')?.textContent ?? '',
      whose: host.shadowRoot?.querySelector('.tldr + .whose')?.textContent,
      quotes: [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.tldr [data-evidence]') ?? [])].map(
        ({ dataset }) => dataset.quote ?? '',
      ),
      state: [...(host.shadowRoot?.querySelectorAll('.state li') ?? [])].map(
        (each) => each.textContent ?? '',
      ),
      star: host.shadowRoot?.querySelector('.star')?.getAttribute('aria-pressed'),
      top: Math.round(host.getBoundingClientRect().top),
      height: Math.round(host.getBoundingClientRect().height),
    })),
  );

/** The page's own nodes, without ours. */
export const ownHtml = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const each of copy.querySelectorAll('gloss-line, gloss-list-bar, gloss-head')) each.remove();
    return copy.outerHTML;
  });

export interface StoredMark {
  paper: string;
  starredAt?: number;
  hiddenAt?: number;
  readAt?: number;
}

/** Every mark that is kept. @param own a page of the extension */
export const storedMarks = (own: Page) =>
  own.evaluate(
    () =>
      new Promise<StoredMark[]>((resolve) => {
        indexedDB.open('gloss').onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result;
          const all = database.transaction('marks').objectStore('marks').getAll();
          all.onsuccess = () => {
            database.close();
            resolve(all.result);
          };
        };
      }),
  );

/** How many entries arXiv's own lists have; what stands in a shadow root is not counted. */
export const entriesOn = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('#dlpage dd, li.arxiv-result').length);
