import { type Answer, type Asked, answer, HTML } from '../answer';
import type { FeedTwist } from '../arxiv/feeds';
import { element, escapeText, indent } from '../markup';
import { addDays } from '../new-york';
import type { Site } from '../site';
import { makeUp } from './made-up';

const JOURNALS: Record<string, [name: string, code: string]> = {
  plosone: ['PLOS ONE', 'pone'],
  plosmedicine: ['PLOS Medicine', 'pmed'],
  plosbiology: ['PLOS Biology', 'pbio'],
};
const NEW_A_DAY = 5;
const ENTRIES = 25;

/**
 * `journals.plos.org/{journal}/feed/atom`, 25 entries: authors glued before the abstract, in every second entry nowhere
 * else; the last of a day is a correction. `journals.plos.org/{journal}/` names it in its head.
 */
export function answerPlos(site: Site, asked: Asked, twist: FeedTwist = {}): Answer {
  const [, id = '', rest = ''] = /^\/(\w+)(\/.*)?$/.exec(asked.path) ?? [];
  const journal = JOURNALS[id];
  if (!journal) return answer(404, HTML, '<!DOCTYPE html><title>Page not found</title>');
  if (rest !== '/feed/atom') return answer(200, HTML, homePage(id, journal[0]));
  const today = twist.day ?? site.today();
  const places = twist.empty ? [] : Array.from({ length: ENTRIES }, (_, i) => i);
  const entries = places.map((i) => {
    const day = addDays(today, -Math.floor(i / NEW_A_DAY));
    return entry(site.seed, id, journal[1], day, i % NEW_A_DAY);
  });
  return answer(200, 'application/atom+xml;charset=UTF-8', feed(id, journal[0], today, entries));
}

const feed = (id: string, name: string, day: string, entries: string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    ...indent(
      [
        element('title', name),
        element('link', undefined, { rel: 'alternate', href: `https://journals.plos.org/${id}/` }),
        '<author>',
        ...indent([element('name', 'PLOS'), element('uri', `https://journals.plos.org/${id}/`)], 1),
        '</author>',
        element('id', `https://journals.plos.org/${id}/feed/atom`),
        element('updated', `${day}T14:00:00Z`),
        ...entries,
      ],
      1,
    ),
    '</feed>',
    '',
  ].join('\n');

function entry(seed: number, id: string, code: string, day: string, place: number): string {
  const { title, abstract, authors, random } = makeUp(seed, id, day, place);
  const doi = `10.1371/journal.${code}.${random.int(1_000_000, 1_999_999)}`;
  const isCorrection = place === NEW_A_DAY - 1;
  const named = isCorrection ? [`The ${JOURNALS[id]?.[0]} Staff`] : authors;
  const address = `https://journals.plos.org/${id}/article`;
  const sentences = abstract.split(/(?<=\.) (?=[A-Z])/);
  const half = Math.ceil(sentences.length / 2);
  const body = isCorrection
    ? ''
    : `Background\n${sentences.slice(0, half).join(' ')}\n\nMethods and findings\n${sentences.slice(half).join(' ')}`;
  return [
    '<entry>',
    ...indent(
      [
        element('title', isCorrection ? `Correction: ${title}` : title),
        element('link', undefined, { rel: 'alternate', href: `${address}?id=${doi}`, title }),
        element('link', undefined, {
          rel: 'related',
          type: 'application/pdf',
          href: `${address}/asset?id=${doi}.PDF`,
          title: `(PDF) ${title}`,
        }),
        ...(place % 2 === 0 ? named : []).map((name) => `<author>${element('name', name)}</author>`),
        element('id', doi),
        element('updated', `${day}T14:00:00Z`),
        element('published', `${day}T14:00:00Z`),
        `<content type="html">${escapeText(`<p>by ${named.join(', ')}</p>\n\n${body}`)}</content>`,
      ],
      1,
    ),
    '</entry>',
  ].join('\n');
}

const homePage = (id: string, name: string): string => `<!DOCTYPE html>
<html lang="en"><head><title>${name}</title>
<link rel="stylesheet" href="/resource/screen.css">
<link rel="alternate" type="application/atom+xml" title="${name}: New Articles" href="/${id}/feed/atom">
<link rel="canonical" href="https://journals.plos.org/${id}/">
</head><body><h1>${name}</h1></body></html>
`;
