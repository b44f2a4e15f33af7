import { escapeText, oneLine } from '../markup';
import { archiveOf, subjectNames } from '../taxonomy';
import { texToUnicode } from '../tex-accents';
import { abstractHtml, authorSearch, linked } from './html-text';
import type { Listed } from './listing';

/** One `dt` and `dd` of a listing. Abstracts are shown in `/new` only. */
export function listItem({ paper, type }: Listed, number: number, withAbstract: boolean): string {
  const { id } = paper;
  const primary = paper.categories[0] ?? '';
  const archive = archiveOf(primary);
  const authors = paper.authors.map(
    ({ name }) => `<a href="${authorSearch(name, archive)}">${escapeText(texToUnicode(name))}</a>`,
  );
  return `
    <dt>
      <a name='item${number}'>[${number}]</a>
      <a href ="/abs/${id}" title="Abstract" id="${id}">
        arXiv:${id}
      </a>
${kind(type, primary)}
      [<a href="/pdf/${id}" title="Download PDF" id="pdf-${id}" aria-labelledby="pdf-${id}">pdf</a>${htmlLink(id, paper.version, paper.html)}, <a href="/format/${id}" title="Other formats" id="oth-${id}" aria-labelledby="oth-${id}">other</a>]
    </dt>
    <dd>
      <div class='meta'>
        <div class='list-title mathjax'><span class='descriptor'>Title:</span>
          ${escapeText(texToUnicode(oneLine(paper.title)))}
        </div>
        <div class='list-authors'>${authors.join(', ')}</div>
${paper.comments ? line('list-comments mathjax', 'Comments:', linked(paper.comments)) : ''}
${paper.journalRef ? line('list-journal-ref', 'Journal-ref:', escapeText(paper.journalRef)) : ''}
${line('list-subjects', 'Subjects:', subjects(paper.categories))}
${withAbstract ? `\n        <p class='mathjax'>\n          ${abstractHtml(paper.abstract)}\n        </p>\n` : ''}      </div>
    </dd>`;
}

function kind(type: Listed['type'], primary: string): string {
  if (type === 'cross') return `\n      \n    (cross-list from ${primary})\n  `;
  return type === 'new' ? '' : '\n    (replaced)\n  ';
}

function htmlLink(id: string, version: number, exists: boolean): string {
  if (!exists) return '';
  return `, <a href="https://arxiv.org/html/${id}v${version}" title="View HTML" id="html-${id}" aria-labelledby="html-${id}" rel="noopener noreferrer" target="_blank">html</a>`;
}

function line(className: string, label: string, content: string): string {
  return `        <div class='${className}'><span class='descriptor'>${label}</span>
          ${content}
        </div>`;
}

function subjects(categories: string[]): string {
  const [primary = '', ...others] = subjectNames(categories).map(escapeText);
  const rest = others.map((name) => `; ${name}`).join('');
  return `<span class="primary-subject">${primary}</span>${rest}`;
}
