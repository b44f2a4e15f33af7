import { monthOf } from '../paper-ids';
import { archiveOf } from '../taxonomy';
import type { AbsView } from './abs-view';

/** `.browse` in the sidebar: where the paper stands in its lists. */
export function browse(view: AbsView): string {
  const { paper, context } = view;
  const month = new Date(monthOf(paper.id)).toISOString().slice(0, 7);
  const bar = '<span class="is-hidden-mobile"> | </span>';
  const list = (name: string, label: string, path: string): string =>
    `<a class="abs-button abs-button-grey abs-button-small context-${name}" href="/list/${context}/${path}" rel="nofollow">${label}</a>`;
  return `<div class="browse">
    <h3 class="browse-context-heading">Current browse context:</h3>
  <div class="current">${context}</div>

  <div class="prevnext">
${arrow(view, 'prev', 'p', 'previous', '&lt;&nbsp;prev')}
    <span class="is-hidden-mobile">&nbsp; | &nbsp;</span>    ${arrow(view, 'next', 'n', 'next', 'next&nbsp;&gt;')}<br/>
  </div><div class="list">
    ${list('new', 'new', 'new')}
    ${bar}
    ${list('recent', 'recent', 'recent')}
    ${bar}${list('id', month, month)}
  </div>${switchCategory(view)}

    </div>`;
}

function arrow({ paper, context }: AbsView, name: string, key: string, word: string, label: string): string {
  return `<span class="arrow">
      <a class="abs-button ${name}-url" href="/prevnext?id=${paper.id}&amp;function=${name}&amp;context=${context}" accesskey="${key}"
         title="${word} in ${context} (accesskey ${key})" rel="nofollow">${label}</a>
    </span>`;
}

/** The other lists of the paper: an archive, then its categories. Missing where there is none. */
function switchCategory({ paper, context }: AbsView): string {
  const links = new Map<string, string>();
  for (const category of paper.categories) {
    const archive = archiveOf(category);
    if (archive !== context) links.set(archive, '');
    if (category !== context && category !== archive) links.set(category, 'class="subclass" ');
  }
  if (links.size === 0) return '';
  const rows = [...links].map(
    ([id, className]) => `
        <a ${className}href="/abs/${paper.id}?context=${id}" rel="nofollow">${id}</a><br class="is-hidden-mobile">`,
  );
  return `<div class="abs-switch-cat">
    Change to browse by:
    <div class="switch context-change">${rows.join('')}
    </div>
  </div>`;
}
