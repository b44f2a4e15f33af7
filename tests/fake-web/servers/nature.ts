import { type Answer, type Asked, answer, HTML } from '../answer';
import type { FeedTwist } from '../arxiv/feeds';
import { escapeText } from '../markup';
import { addDays, shortDay } from '../new-york';
import type { Site } from '../site';
import { makeUp } from './made-up';

const JOURNALS: Record<string, [name: string, number: string]> = {
  nature: ['Nature', '41586'],
  nm: ['Nature Medicine', '41591'],
  natmachintell: ['Nature Machine Intelligence', '42256'],
};
/** Of five items a day the last two are news. */
const ITEMS_A_DAY = 5;
const RESEARCH = 3;
const DAYS = 4;

/**
 * `www.nature.com/{journal}.rss`: RDF without abstracts, its research (`s41586-…`) among news (`d41586-…`), authors one
 * element each, the one who answers letters twice. Behind the line of publication stands one of the editors, or the title.
 */
export function answerNature(site: Site, asked: Asked, twist: FeedTwist = {}): Answer {
  const [, id = ''] = /^\/(\w+)\.rss$/.exec(asked.path) ?? [];
  const journal = JOURNALS[id];
  if (!journal) return answer(404, HTML, '<!DOCTYPE html><title>Page not found</title>');
  const today = twist.day ?? site.today();
  const places = twist.empty ? [] : Array.from({ length: ITEMS_A_DAY * DAYS }, (_, i) => i);
  const items = places.map((i) => ({
    day: addDays(today, -Math.floor(i / ITEMS_A_DAY)),
    place: i % ITEMS_A_DAY,
  }));
  return answer(
    200,
    'application/rss+xml;charset=UTF-8',
    render(
      journal[0],
      id,
      items.map(({ day, place }) => made(site.seed, journal, day, place)),
    ),
  );
}

interface Item {
  address: string;
  xml: string;
}

function render(name: string, id: string, items: Item[]): string {
  const self = `http://feeds.nature.com/${id}/rss/current`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns="http://purl.org/rss/1.0/" xmlns:admin="http://webns.net/mvcb/">
    <channel rdf:about="${self}">
        <title>${name}</title>
        <description></description>
        <link>${self}</link>
        <dc:publisher>Nature Publishing Group</dc:publisher>
        <dc:language>en</dc:language>
        <prism:publicationName>${name}</prism:publicationName>
        <items>
            <rdf:Seq>
${items.map(({ address }) => `                <rdf:li rdf:resource="${address}"/>`).join('\n')}
            </rdf:Seq>
        </items>
    </channel>
${items.map(({ xml }) => xml).join('\n')}
</rdf:RDF>
`;
}

function made(seed: number, [name, number]: [string, string], day: string, place: number): Item {
  const { title, abstract, authors, random } = makeUp(seed, name, day, place);
  const isNews = place >= RESEARCH;
  const year = day.slice(1, 4);
  const serial = `${String(random.int(1000, 99_999)).padStart(5, '0')}-${random.int(0, 9)}`;
  const article = isNews ? `d41586-${year}-${serial}` : `s${number}-${year}-${serial}`;
  const address = `https://www.nature.com/articles/${article}`;
  const doi = `10.1038/${article}`;
  // The first of a day has a line of the editors, the others their title again.
  const line = place === 0 ? (abstract.split(/(?<=\.) /)[0] ?? '') : title;
  const named = isNews ? authors.slice(0, 1) : [...authors, authors[0] ?? ''];
  const xml = `    <item rdf:about="${address}">
        <title><![CDATA[${title}]]></title>
        <link>${address}</link>
        <content:encoded><![CDATA[<p>${name}, Published online: ${shortDay(day, true)}; <a href="${address}">doi:${doi}</a></p>${escapeText(line)}]]></content:encoded>
        <dc:title><![CDATA[${title}]]></dc:title>
${named.map((author) => `        <dc:creator>${escapeText(author)}</dc:creator>`).join('\n')}
        <dc:identifier>doi:${doi}</dc:identifier>
        <dc:source>${name}, Published online: ${day}; | doi:${doi}</dc:source>
        <dc:date>${day}</dc:date>
        <prism:publicationName>${name}</prism:publicationName>
        <prism:doi>${doi}</prism:doi>
        <prism:url>${address}</prism:url>
    </item>`;
  return { address, xml };
}
