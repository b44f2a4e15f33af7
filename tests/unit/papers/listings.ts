/** Listing pages of our own invention, in arXiv's elements. */

interface Entry {
  id: string;
  version?: number;
  title?: string;
  authors?: string[];
  comments?: string;
  journalRef?: string;
  subjects?: string;
  abstract?: string;
  /** “(replaced)” */
  mark?: string;
}

const line = (name: string, label: string, html: string | undefined) =>
  html === undefined ? '' : `<div class='${name}'><span class='descriptor'>${label}</span>\n ${html}\n</div>`;

export function entry(given: Entry): string {
  const { id, version, title = 'A Title', authors = ['Ada Nilsdotter'], mark = '' } = given;
  const html = version
    ? `, <a href="https://arxiv.org/html/${id}v${version}" title="View HTML">html</a>`
    : '';
  const names = authors.map((name) => `<a href="/search/cs?query=${encodeURIComponent(name)}">${name}</a>`);
  return `<dt><a name='item1'>[1]</a> <a href ="/abs/${id}" title="Abstract" id="${id}">arXiv:${id}</a> ${mark}
    [<a href="/pdf/${id}" title="Download PDF">pdf</a>${html}]</dt>
    <dd><div class='meta'>${line('list-title mathjax', 'Title:', title)}
    <div class='list-authors'>${names.join(', ')}</div>${line('list-comments mathjax', 'Comments:', given.comments)}
    ${line('list-journal-ref', 'Journal-ref:', given.journalRef)}
    ${line('list-subjects', 'Subjects:', given.subjects ?? '<span class="primary-subject">Machine Learning (cs.LG)</span>')}
    ${given.abstract === undefined ? '' : `<p class='mathjax'>\n ${given.abstract}\n</p>`}</div></dd>`;
}

/** The page around a listing. */
export const sheet = (html: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><header><h1>arXiv</h1></header><main><div id="content">
  <div id='content-inner'><div id='dlpage'>${html}</div></div></div></main><footer><p>Total of 7 entries</p></footer></body></html>`;
