import { escapeText } from '../markup';
import { browse } from './abs-browse';
import { type AbsView, byline } from './abs-view';
import { attr } from './html-text';

const ICONS = '/static/browse/0.3.4/images/icons/social';
const INSPIRE_ARCHIVES = /^(hep-|gr-qc|nucl-|astro-ph)/;

/** `.extra-services`, the column on the right. */
export function absSidebar(view: AbsView): string {
  return `<div class="extra-services">    <div class="full-text">
      <a name="other"></a>
      <span class="descriptor">Full-text links:</span>
      <h2>Access Paper:</h2>
      <ul>
  <div id="download-button-info" hidden>
View a PDF of the paper titled ${escapeText(view.title)}, by ${attr(byline(view))}</div>${fullText(view)}</ul>
      <div class="abs-license">${licence(view)}</div>
    </div>
    <!--end full-text-->    ${browse(view)}
      ${citations(view)}

${BIBTEX}${bookmarks(view)}  </div>
  <!--end extra-services-->`;
}

function fullText({ paper, version, shownId, withdrawn }: AbsView): string {
  if (withdrawn) return '<li>Withdrawn</li>';
  const html = `<li><a href="https://arxiv.org/html/${paper.id}v${version}" class="abs-button" id="latexml-download-link">HTML (experimental)</a></li>`;
  return `<li><a href="/pdf/${shownId}" aria-describedby="download-button-info" accesskey="f" class="abs-button download-pdf">View PDF</a></li>${paper.html ? html : ''}<li><a href="/src/${shownId}" class="abs-button download-eprint">TeX Source
 </a></li>`;
}

function licence({ paper, withdrawn }: AbsView): string {
  if (withdrawn) return '<div hidden>No license for this version due to withdrawn</div>';
  const [, kind, number] =
    paper.licence.match(/creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/([\d.]+)/) ?? [];
  if (!kind) return `<a href="${paper.licence}" title="Rights to this article">view license</a>`;
  return `<a href="${paper.licence}" title="Rights to this article" class="has_license">
          <img alt="license icon" role="presentation" src="https://arxiv.org/icons/licenses/${kind}-${number}.png"/>
          <span>view license</span>
        </a>`;
}

function citations({ paper, archive }: AbsView): string {
  const inspire = `
            <li>
              <a class="abs-button abs-button-small cite-inspire" href="https://inspirehep.net/arxiv/${paper.id}">INSPIRE HEP</a><br/>
            </li>`;
  return `<div class="extra-ref-cite">
        <h3>References &amp; Citations</h3>
        <ul>${INSPIRE_ARCHIVES.test(archive) ? inspire : ''}
          <li><a  class="abs-button abs-button-small cite-ads" href="https://ui.adsabs.harvard.edu/abs/arXiv:${paper.id}">NASA ADS</a></li><li><a  class="abs-button abs-button-small cite-google-scholar" href="https://scholar.google.com/scholar_lookup?arxiv_id=${paper.id}" target="_blank" rel="noopener">Google Scholar</a></li>
          <li><a  class="abs-button abs-button-small cite-semantic-scholar" href="https://api.semanticscholar.org/arXiv:${paper.id}" target="_blank" rel="noopener">Semantic Scholar</a></li>
        </ul>
        <div style="clear:both;"></div>
      </div>`;
}

const BIBTEX = `<div class='extra-ref-cite'>
    <button type="button" id='bib-cite-trigger' class="bib-cite-button abs-button">export BibTeX citation</button>
    <span id='bib-cite-loading' hidden='true'>Loading...</span>
</div>

<div id='bib-cite-modal' class='bib-modal' hidden='true'>
    <div class='bib-modal-content'>
        <div class='bib-modal-title'>
            <h2>BibTeX formatted citation</h2>
            <button type="button" class='bib-modal-close' aria-label="Close">&times;</button>
        </div>
        <div>
            <textarea id='bib-cite-target' class="bib-citation-content" aria-label="loading the citation">loading...</textarea>
        </div>
        <div>
            <span>Data provided by: </span>
            <a id='bib-cite-source-api'></a>
        </div>
    </div>
</div>`;

function bookmarks({ paper, title }: AbsView): string {
  const address = `https://arxiv.org/abs/${paper.id}`;
  return `<div class="bookmarks">
  <div><h3>Bookmark</h3></div><a class="abs-button abs-button-grey abs-button-small" href="http://www.bibsonomy.org/BibtexHandler?requTask=upload&amp;url=${address}&amp;description=${attr(title)}"
     title="Bookmark on BibSonomy">
    <img src="${ICONS}/bibsonomy.png"
         alt="BibSonomy"/>
  </a>
  <a class="abs-button abs-button-grey abs-button-small" href="https://reddit.com/submit?url=${address}&amp;title=${attr(title)}"
     title="Bookmark on Reddit">
    <img src="${ICONS}/reddit.png"
         alt="Reddit"/>
  </a>
</div>`;
}
