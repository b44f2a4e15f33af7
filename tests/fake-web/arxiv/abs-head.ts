import { oneLine } from '../markup';
import type { AbsView } from './abs-view';
import { attr, shorten, splitName } from './html-text';

const STATIC = '/static/browse/0.3.4';

/** The head of an abs page: links, previews, scripts and the citation metas, in arXiv's order. */
export function absHead(view: AbsView): string {
  return `
  <link rel="canonical" href="https://arxiv.org/abs/${view.paper.id}"/>
  ${previews(view)}
  ${FILES}${citation(view)}`;
}

function previews({ paper, version, shownId, title }: AbsView): string {
  const abstract = attr(oneLine(paper.abstract));
  return `<meta name="description" content="Abstract page for arXiv paper ${shownId}: ${attr(title)}"><meta property="og:type" content="website" />
<meta property="og:site_name" content="arXiv.org" />
<meta property="og:title" content="${attr(title)}" />
<meta property="og:url" content="https://arxiv.org/abs/${paper.id}v${version}" />
<meta property="og:image" content="${STATIC}/images/arxiv-logo-fb.png" />
<meta property="og:image:secure_url" content="${STATIC}/images/arxiv-logo-fb.png" />
<meta property="og:image:width" content="1200" />
<meta property="og:image:height" content="700" />
<meta property="og:image:alt" content="arXiv logo"/>
<meta property="og:description" content="${abstract}"/>
<meta name="twitter:site" content="@arxiv"/>
<meta name="twitter:card" content="summary"/>
<meta name="twitter:title" content="${attr(shorten(title, 70))}"/>
<meta name="twitter:description" content="${attr(shorten(oneLine(paper.abstract), 200))}"/>
<meta name="twitter:image" content="https://static.arxiv.org/icons/twitter/arxiv-logo-twitter-square.png"/>
<meta name="twitter:image:alt" content="arXiv logo"/>`;
}

const FILES = `<link rel="stylesheet" media="screen" type="text/css" href="${STATIC}/css/tooltip.css"/><link rel="stylesheet" media="screen" type="text/css" href="https://static.arxiv.org/js/bibex-dev/bibex.css?20200709"/>  <script src="${STATIC}/js/mathjaxToggle.min.js" type="text/javascript"></script>  <script src="//code.jquery.com/jquery-latest.min.js" type="text/javascript"></script>
  <script src="//cdn.jsdelivr.net/npm/js-cookie@2/src/js.cookie.min.js" type="text/javascript"></script>
  <script src="//cdn.jsdelivr.net/npm/dompurify@2.3.5/dist/purify.min.js"></script>
  <script src="${STATIC}/js/toggle-labs.js?20241022" type="text/javascript"></script>
  <script src="${STATIC}/js/cite.js" type="text/javascript"></script>`;

/** What a reader program should read: `citation_*`, abstract on one line with its TeX. */
function citation({ paper, version, shownId, title }: AbsView): string {
  const metas: [string, string][] = [
    ['title', title],
    ...paper.authors.map(({ name }): [string, string] => ['author', citedName(name)]),
    ...(paper.doi ? [['doi', paper.doi] as [string, string]] : []),
    ['date', slashed(paper.versions[0]?.at ?? 0)],
    ['online_date', slashed(paper.versions[version - 1]?.at ?? 0)],
    ['pdf_url', `https://arxiv.org/pdf/${shownId}`],
    ['arxiv_id', paper.id],
    ['abstract', oneLine(paper.abstract)],
  ];
  return metas.map(([name, value]) => `<meta name="citation_${name}" content="${attr(value)}" />`).join('');
}

/** `Andrieux, Théo` */
function citedName(name: string): string {
  const { family, given } = splitName(name);
  return given ? `${family}, ${given}` : family;
}

/** `2026/09/09` */
function slashed(at: number): string {
  return new Date(at).toISOString().slice(0, 10).replace(/-/g, '/');
}
