import type { Listed } from './listed';
import { authorsOf, escaped } from './markdown';

/**
 * A list for notes and issues: a point a paper, the reader's own note as a quotation beneath; formulas stay in dollars.
 * @param heading what the list is called
 */
export function listAsMarkdown(heading: string, list: readonly Listed[]): string {
  return `${[`# ${escaped(heading)}`, '', ...list.map(point)].join('\n')}\n`;
}

function point({ paper, link, mark }: Listed): string {
  const head = `- **[${escaped(paper.title)}](${link.replace(/[()\s]/g, inAddress)})**`;
  const by = [escaped(authorsOf(paper)), paper.source === 'arxiv' ? `arXiv:${paper.id}` : paper.dois[0]];
  const note = mark?.note?.split(/\r?\n/).map((line) => `  > ${escaped(line)}`) ?? [];
  return [head, `  ${by.filter(Boolean).join(' · ')}`, ...(note.length > 0 ? ['', ...note] : [])].join('\n');
}

/** What would end an address within Markdown. */
const inAddress = (sign: string): string => `%${sign.charCodeAt(0).toString(16)}`;
