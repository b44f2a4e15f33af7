/** What all pages of the fake arxiv.org share: the head's files, the header and the footer. */

const STATIC = '/static/browse/0.3.4';
const BASE = '/static/base/1.0.1';

/** A whole page. `bodyEnd` of the content is ours; the frame has arXiv's elements and names. */
export function renderPage(title: string, head: string, content: string): string {
  return `<!DOCTYPE html>
<html lang="en">

<head><script>document.documentElement.classList.add('js');</script>  <title>${title}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="apple-touch-icon" sizes="180x180" href="${STATIC}/images/icons/apple-touch-icon.png">
  <link rel="icon" type="image/png" sizes="32x32" href="${STATIC}/images/icons/favicon-32x32.png">
  <link rel="icon" type="image/png" sizes="16x16" href="${STATIC}/images/icons/favicon-16x16.png">
  <link rel="manifest" href="${STATIC}/images/icons/site.webmanifest">
  <link rel="mask-icon" href="${STATIC}/images/icons/safari-pinned-tab.svg" color="#5bbad5">
  <meta name="msapplication-TileColor" content="#da532c">
  <meta name="theme-color" content="#ffffff">
  <link rel="stylesheet" type="text/css" media="screen" href="${STATIC}/css/arXiv.css?v=20260318" />
  <link rel="stylesheet" type="text/css" media="print" href="${STATIC}/css/arXiv-print.css?v=20200611" />
  <link rel="stylesheet" type="text/css" media="screen" href="${STATIC}/css/browse_search.css" />
  <link rel="stylesheet" type="text/css" media="screen" href="${BASE}/css/arxiv-header-footer.css?v=20260626" />
  <script language="javascript" src="${STATIC}/js/accordion.js" ></script>
  <script language="javascript" src="${STATIC}/js/optin-modal.js?v=20250819"></script>
  ${head}
</head>

<body ><div class="flex-wrap-footer">
    <a href="#content" class="ds-skip-link">Skip to main content</a>
${HEADER}
    <main>
      <div id="content">
${content}
      </div>
    </main>
${FOOTER}  </div>

  <script src="${BASE}/js/arxiv-header.js?v=20260626"></script>

</body>

</html>`;
}

const ICON =
  'viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"';

const HEADER = `<header class="ds-site-header">
  <a aria-hidden="true" tabindex="-1" href="https://arxiv.org/IgnoreMe" class="is-sr-only"></a>

  <a href="https://arxiv.org/" class="ds-site-header-logo" aria-label="fake archive home">
    <img src="${BASE}/images/arxiv-logo-primary-light.svg" alt="arXiv (fake)">
  </a>

  <button type="button" id="ds-nav-toggle" class="ds-site-header-nav-toggle"
    aria-label="Open menu" aria-controls="ds-site-header-nav" aria-expanded="false">
    <svg ${ICON}>
      <line x1="3" y1="6" x2="21" y2="6"/>
      <line x1="3" y1="12" x2="21" y2="12"/>
      <line x1="3" y1="18" x2="21" y2="18"/>
    </svg>
  </button>

  <nav class="ds-site-header-nav" id="ds-site-header-nav" aria-label="Main navigation"><a id="arxiv-search-toggle" href="https://arxiv.org/search"
      aria-controls="arxiv-search-overlay" aria-expanded="false">
      <svg class="ds-nav-icon" ${ICON}>
        <circle cx="11" cy="11" r="8"/>
        <line x1="21" y1="21" x2="16.65" y2="16.65"/>
      </svg>
      Search
    </a>
    <a href="https://arxiv.org/user/create">Submit</a>
    <a href="https://info.arxiv.org/about/donate.html">Donate</a>
    <span class="ds-site-header-divider" aria-hidden="true"></span>
      <a href="https://arxiv.org/login" class="ds-site-header-login">Log in</a>
  </nav>
</header>

<div class="arxiv-search-overlay" id="arxiv-search-overlay" hidden>
  <div class="arxiv-search-panel" role="search">
    <form method="GET" action="https://arxiv.org/search">
      <label for="arxiv-search-input" class="is-sr-only">Search</label>
      <input type="text" name="query" id="arxiv-search-input" autocomplete="off" placeholder="Search papers...">
      <input type="hidden" name="searchtype" value="all">
      <input type="hidden" name="source" value="header">
    </form>
    <div class="arxiv-search-hint">
      Press Enter to search &middot; <a href="https://arxiv.org/search/advanced">Advanced search</a>
    </div>
  </div>
</div>`;

/** Ours in words, so that nobody takes a screenshot for the real site. */
const FOOTER = `
<footer class="ds-site-footer">
  <div class="ds-site-footer-grid">
    <div class="ds-site-footer-main">
      <div class="ds-site-footer-ack">
        This page stands in for one of <strong>arxiv.org</strong> in tests and demonstrations.
        Papers, authors and results on it are invented.
      </div>
      <nav class="ds-site-footer-links" aria-label="Site navigation">
        <a href="https://info.arxiv.org/about">About</a>
        <span class="ds-site-footer-sep" aria-hidden="true">&middot;</span>
        <a href="https://info.arxiv.org/help">Help</a>
      </nav>
    </div>
  </div>
</footer>`;
