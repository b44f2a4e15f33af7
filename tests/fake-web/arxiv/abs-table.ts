import { escapeText } from '../markup';
import { subjectNames } from '../taxonomy';
import { type AbsView, bracketed } from './abs-view';
import { linked } from './html-text';

/** The table under the abstract. `jref` is the class of two rows, as at arXiv. */
export function metatable(view: AbsView): string {
  const { paper } = view;
  const rows = [
    paper.comments ? row('Comments:', 'comments mathjax', linked(paper.comments)) : '',
    row('Subjects:', 'subjects', subjects(paper.categories)),
    paper.msc ? row(MSC_LABEL, 'msc-classes', escapeText(paper.msc)) : '',
    paper.reportNumber ? row('Report&nbsp;number:', 'jref', escapeText(paper.reportNumber)) : '',
    identifiers(view),
    paper.journalRef ? row('Journal&nbsp;reference:', 'jref', escapeText(paper.journalRef)) : '',
    paper.doi ? row(DOI_LABEL, 'doi', publisherDoi(paper.doi)) : '',
  ];
  return `<div class="metatable">
      <table summary="Additional metadata">${rows.join('')}</table>
    </div>`;
}

const MSC_LABEL = '<abbr title="Mathematical Subject Classification">MSC</abbr> classes:';
const DOI_LABEL = '\n            <abbr title="Digital Object Identifier">Related DOI</abbr>:\n          ';

function row(label: string, cell: string, content: string): string {
  return `        <tr>
          <td class="tablecell label">${label}</td>
          <td class="tablecell ${cell}">${content}</td>
        </tr>
`;
}

function subjects(categories: string[]): string {
  const [primary = '', ...others] = subjectNames(categories).map(escapeText);
  const rest = others.map((name) => `; ${name}`).join('');
  return `
            <span class="primary-subject">${primary}</span>${rest}`;
}

function identifiers(view: AbsView): string {
  const { paper, version } = view;
  const named = `${paper.id}v${version}`;
  const doi = `https://doi.org/10.48550/arXiv.${paper.id}`;
  return (
    row(
      'Cite as:',
      'arxivid',
      `<span class="arxivid"><a href="https://arxiv.org/abs/${paper.id}">arXiv:${paper.id}</a>${bracketed(view)}</span>`,
    ) +
    row(
      '&nbsp;',
      'arxividv',
      `(or <span class="arxivid">
              <a href="https://arxiv.org/abs/${named}">arXiv:${named}</a>${bracketed(view)}</span> for this version)
          `,
    ) +
    row(
      '&nbsp;',
      'arxivdoi',
      `              <a href="${doi}" id="arxiv-doi-link">${doi}</a>${tooltip('DOI of this stand-in: leads nowhere')}
          `,
    )
  );
}

function publisherDoi(doi: string): string {
  return `<a href="https://doi.org/${doi}" data-doi="${doi}" class="link-https link-external" rel="external noopener nofollow">https://doi.org/${doi}</a>

            <!-- accessible tooltip example -->
            ${tooltip('DOI(s) linking to related resources')}
          `;
}

/** The round info button. Its id is given twice where there are two. */
function tooltip(words: string): string {
  return `<div class="button-and-tooltip">
              <button class="more-info" aria-describedby="more-info-desc-1">
                <svg height="15" role="presentation" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="currentColor" d="M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0zM7 3h2v2H7zM6 7h3v5h1v1H6v-1h1V8H6z" class=""></path></svg>
                <span class="visually-hidden">Focus to learn more</span>
              </button>
              <!-- tooltip description -->
              <div role="tooltip" id="more-info-desc-1">
                <span class="left-corner"></span>                  ${words}</div>
            </div>`;
}
