import { escapeText } from '../markup';
import { subheader } from '../taxonomy';
import { absHead } from './abs-head';
import { absMain, submissionHistory } from './abs-main';
import { absSidebar } from './abs-sidebar';
import type { AbsView } from './abs-view';
import { abstractHtml } from './html-text';
import { labsTabs } from './labs';
import { renderPage } from './page';

/** The abs page of a paper, element by element as arXiv serves it. */
export function renderAbs(view: AbsView): string {
  const title = `[${view.shownId}] ${escapeText(view.title)}`;
  return renderPage(
    title,
    absHead(view),
    `${trackback(view)}<div id="abs-outer">

  <div class="leftcolumn">
    <div class="subheader">
      <h1>${subheader(view.paper.categories[0] ?? '')}</h1>
    </div>

    <div class="header-breadcrumbs-mobile">
      <strong>arXiv:${view.shownId}</strong> (${view.archive})
    </div>
<link rel="stylesheet" type="text/css" href="/static/base/1.0.1/css/abs.css">
${absMain(view)}
${submissionHistory(view)}
  </div>
  <!--end leftcolumn-->
${absSidebar(view)}
${labsTabs(view.abstractInTab ? abstractTab(view) : '')}
  <div class="endorsers">
    <a href="/auth/show-endorsers/${view.paper.id}" class="endorser-who" rel="nofollow">Which authors of this paper are endorsers?</a> |
    <a id="mathjax_toggle" href="javascript:setMathjaxCookie()">Disable MathJax</a> (<a href="https://info.arxiv.org/help/mathjax.html">What is MathJax?</a>)
    <span class="help" style="font-style: normal; float: right; margin-top: 0; margin-right: 1em;"></span>
  </div>
  <script type="text/javascript" language="javascript">mathjaxToggle();</script>
</div>`,
  );
}

/** `?labs-style=tabs-above`: the abstract a second time, in a tab. */
function abstractTab({ paper }: AbsView): string {
  return `<input type="radio" name="tabs" id="tabzero" checked="checked">
    <label for="tabzero">Abstract</label>
    <div class="tab">
      <blockquote class="abstract mathjax">
        <span class="descriptor">Abstract:</span>${abstractHtml(paper.abstract)}
      </blockquote>
    </div>`;
}

/** A comment that old blog software looks for. Titles with `--` stay whole: HTML comments end at `-->` only. */
function trackback({ paper, title }: AbsView): string {
  return `<!--
rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/">
    <rdf:Description
        rdf:about="/abs/${paper.id}"
        dc:identifier="/abs/${paper.id}"
        dc:title="${escapeText(title)}"
        trackback:ping="/trackback/${paper.id}" />
    </rdf:RDF>
-->`;
}
