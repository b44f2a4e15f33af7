/** One invented paper in several places: the fake web's other servers are made to announce one of its arXiv papers. */
import type { FakePaper, FakeWeb } from '../fake-web';
import { escapeText } from '../fake-web/markup';
import { initialled } from '../fake-web/servers/made-up';

export const FEED = 'https://journals.plos.org/plosmedicine/feed/atom';
export const SUBJECT = 'neuroscience';

/** The first new paper of a category that can be told without TeX. */
export function plainPaper(web: FakeWeb, category: string): FakePaper {
  const plain = (paper: FakePaper) =>
    [paper.title, ...paper.authors.map(({ name }) => name)].every((text) => /^[^\\$~{}]+$/.test(text));
  const found = web.listed(category).find(({ paper, type }) => type === 'new' && plain(paper));
  if (!found) throw new Error(`No plain paper in ${category}`);
  return found.paper;
}

/** From now on bioRxiv's first paper is this one: in capitals, its authors' names the other way round. */
export function alsoOnBiorxiv(web: FakeWeb, { title, authors }: FakePaper): () => void {
  const names = authors.map(({ name }) => initialled(name)).join(', ');
  const edit = (body: string) =>
    body.replace(/<item [\s\S]*?<\/item>/, (item) =>
      item
        .replace(/(<title>\s*<!\[CDATA\[)[\s\S]*?\]\]>/, `$1${title.toUpperCase()}]]>`)
        .replace(/(<dc:title><!\[CDATA\[)[\s\S]*?\]\]>/, `$1${title.toUpperCase()}]]>`)
        .replace(/(<dc:creator><!\[CDATA\[)[\s\S]*?\]\]>/, `$1 ${names} ]]>`),
    );
  return web.misbehave({ host: 'connect.biorxiv.org', kind: 'edited', edit });
}

/** The same of the journal's first article. */
export function alsoInJournal(web: FakeWeb, { title, authors }: FakePaper): () => void {
  const named = authors.map(({ name }) => `<author><name>${escapeText(name)}</name></author>`).join('');
  const by = escapeText(authors.map(({ name }) => name).join(', '));
  const edit = (body: string) =>
    body.replace(/<entry>[\s\S]*?<\/entry>/, (entry) =>
      entry
        .replace(/<title>[^<]*/, `<title>${escapeText(title)}.`)
        .replace(/(?:\s*<author>[\s\S]*?<\/author>)+/, named)
        .replace(/by [^<&]*/, `by ${by}`),
    );
  return web.misbehave({ host: 'journals.plos.org', kind: 'edited', edit });
}
