/** Feeds in the three dialects that journals use, invented. */

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" ' +
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"';

/** What an item holds, by element; texts are escaped or in CDATA by whoever gives them. */
export type Fields = Record<string, string | string[]>;

const elements = (fields: Fields) =>
  Object.entries(fields)
    .flatMap(([name, texts]) => [texts].flat().map((text) => `<${name}>${text}</${name.split(' ')[0]}>`))
    .join('\n');

export const FINE: Fields = {
  title: 'On Noisy Sorting in Tissue',
  link: 'https://journal.example/articles/1',
  description: 'Cells are sorted by touch. We watch them do so.',
  'dc:creator': ['Ada Nilsdotter', 'Bo Tervo'],
  'dc:date': '2026-09-18',
  'dc:identifier': 'doi:10.1000/tissue.1',
};

export const rdf = (items: Fields[], channel: Fields = { title: 'Journal of Tissue' }) =>
  `${head}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}>
  <channel rdf:about="https://journal.example">${elements(channel)}<items><rdf:Seq><rdf:li rdf:resource="x"/></rdf:Seq></items></channel>
  ${items.map((item, i) => `<item rdf:about="https://journal.example/about/${i}">${elements(item)}</item>`).join('\n')}</rdf:RDF>`;

export const rss = (items: Fields[], channel: Fields = { title: 'Journal of Tissue' }) =>
  `${head}<rss version="2.0" ${NAMESPACES} xmlns:atom="http://www.w3.org/2005/Atom"><channel>${elements(channel)}
  <atom:link rel="self" href="https://journal.example/rss"/>
  ${items.map((item) => `<item>${elements(item)}</item>`).join('\n')}</channel></rss>`;

export const atom = (entries: string[], title = 'Journal of Tissue') =>
  `${head}<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><author><name>The Press</name></author>
  ${entries.map((entry) => `<entry>${entry}</entry>`).join('\n')}</feed>`;

export const FEED = 'https://journal.example/rss';
