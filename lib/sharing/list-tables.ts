import { plainText } from '../papers/plain-text';
import { toCsv, UTF8_MARK } from './csv';
import type { Listed } from './listed';

const COLUMNS: [name: string, of: (listed: Listed) => string][] = [
  ['id', ({ paper }) => paper.id],
  ['title', ({ paper }) => plainText(paper.title)],
  ['authors', ({ paper }) => paper.authors.map(({ name }) => name).join('; ')],
  ['source', ({ paper }) => paper.venue ?? paper.source],
  ['categories', ({ paper }) => (paper.source === 'journal' ? '' : paper.categories.join(' '))],
  ['submitted', ({ paper }) => (paper.submittedAt === undefined ? '' : dayOf(paper.submittedAt))],
  ['version', ({ paper }) => String(paper.version)],
  ['doi', ({ paper }) => paper.dois[0] ?? ''],
  ['url', ({ link }) => link],
  ['starred', ({ mark }) => (mark?.starredAt === undefined ? '' : dayOf(mark.starredAt))],
  ['read', ({ mark }) => (mark?.readAt === undefined ? '' : dayOf(mark.readAt))],
  ['note', ({ mark }) => mark?.note ?? ''],
  ['collections', ({ collections }) => collections.join('; ')],
];

/**
 * A list as a table (RFC 4180), marked as UTF-8, or spreadsheets would read it otherwise. Nothing in it is taken for a formula by
 * a spreadsheet: an apostrophe stands before what begins like one.
 */
export function listAsCsv(list: readonly Listed[]): string {
  const names = COLUMNS.map(([name]) => name);
  const rows = list.map((each) => COLUMNS.map(([, of]) => of(each)));
  return `${UTF8_MARK}${toCsv(names, rows)}`;
}

/**
 * A list with all that is known of its papers, abstracts included; TeX kept.
 * @param now epoch milliseconds
 */
export function listAsJson(list: readonly Listed[], now: number): string {
  const papers = list.map(({ paper, link, mark, collections }) => ({
    key: paper.key,
    id: paper.id,
    version: paper.version,
    title: paper.title,
    authors: paper.authors,
    abstract: paper.abstract,
    categories: paper.categories,
    ...(paper.submittedAt !== undefined && { submitted: dayOf(paper.submittedAt) }),
    ...(paper.comments && { comments: paper.comments }),
    ...(paper.journalRef && { journalRef: paper.journalRef }),
    dois: paper.dois,
    url: link,
    ...(mark?.starredAt !== undefined && { starredAt: new Date(mark.starredAt).toISOString() }),
    ...(mark?.readAt !== undefined && { readAt: new Date(mark.readAt).toISOString() }),
    ...(mark?.note && { note: mark.note }),
    ...(collections.length > 0 && { collections }),
  }));
  const head = { app: 'gloss', kind: 'papers', version: 1, savedAt: new Date(now).toISOString() };
  return `${JSON.stringify({ ...head, papers }, undefined, 2)}\n`;
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
