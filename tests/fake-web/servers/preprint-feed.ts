import { type Answer, type Asked, answer } from '../answer';
import type { FeedTwist } from '../arxiv/feeds';
import { escapeAttribute, escapeText } from '../markup';
import type { Site } from '../site';
import { newest, type Preprint, type Server } from './preprints';

const NAMESPACES = [
  'xmlns:admin="http://webns.net/mvcb/"',
  'xmlns="http://purl.org/rss/1.0/"',
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  'xmlns:prism="http://purl.org/rss/1.0/modules/prism/"',
  'xmlns:taxo="http://purl.org/rss/1.0/modules/taxonomy/"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:syn="http://purl.org/rss/1.0/modules/syndication/"',
].join(' ');

const NAMES: Record<Server, string> = { biorxiv: 'bioRxiv', medrxiv: 'medRxiv' };

/**
 * `connect.biorxiv.org/biorxiv_xml.php?subject=a+b`: RSS 1.0 without an XML declaration, its texts in padded CDATA, all
 * authors in one element. A subject nobody has is answered with 200 and no items.
 */
export function answerPreprintFeed(site: Site, server: Server, asked: Asked, twist: FeedTwist = {}): Answer {
  const subjects = (asked.query.get('subject') ?? '').toLowerCase().split(/[ +]/).filter(Boolean);
  const today = twist.day ?? site.today();
  const papers = twist.empty ? [] : newest(site.seed, server, subjects, today);
  return answer(200, 'application/xml', render(server, subjects, papers));
}

const addressOf = ({ server, doi, version }: Preprint): string =>
  escapeAttribute(`https://www.${server}.org/content/${doi}v${version}?rss=1`);

function render(server: Server, subjects: string[], papers: Preprint[]): string {
  const name = NAMES[server];
  const words = subjects
    .map((subject) =>
      subject.replace(/(?:^|_)(.)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim(),
    )
    .join(', ');
  return `<rdf:RDF ${NAMESPACES}>
<channel rdf:about="https://${server}.org">
<admin:errorReportsTo rdf:resource="mailto:${server}@cshlpress.edu"/>
<title>${name} Subject Collection: ${escapeText(words)}</title>
<link>https://${server}.org</link>
<description>
This feed contains articles for ${name} Subject Collection "${escapeText(words)}"
</description>

 

<items>
<rdf:Seq>
${papers.map((paper) => `<rdf:li rdf:resource="${addressOf(paper)}"/>`).join('\n')}
</rdf:Seq>
</items>
<prism:eIssn/>
<prism:publicationName>${name}</prism:publicationName>
<prism:issn/>

<image rdf:resource=""/>
</channel>
<image rdf:about="">
<title>${name}</title>
<url/>
<link>https://${server}.org</link>
</image>
${papers.map(item).join('\n')}
</rdf:RDF>
`;
}

function item(paper: Preprint): string {
  const { title, abstract, authors, date, doi } = paper;
  return `<item rdf:about="${addressOf(paper)}">
<title>
<![CDATA[
${title} 
]]>
</title>
<link>
${addressOf(paper)}
</link>
<description><![CDATA[
${abstract}
]]></description>
<dc:creator><![CDATA[ ${authors.join(', ')} ]]></dc:creator>
<dc:date>${date}</dc:date>
<dc:identifier>doi:${doi}</dc:identifier>
<dc:title><![CDATA[${title}]]></dc:title>
<dc:publisher>Cold Spring Harbor Laboratory</dc:publisher>
<prism:publicationDate>${date}</prism:publicationDate>
<prism:section></prism:section>
</item>`;
}
