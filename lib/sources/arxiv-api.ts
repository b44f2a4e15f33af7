import { canonicalId } from '../papers/categories';
import { arxivKey, parseArxivId } from '../papers/ids';
import { texToLetters } from '../papers/tex-accents';
import type { Batch } from '../records/announcement';
import { checkAnnounced } from './border';
import { whole } from './whole';
import { child, children, readXml, textOf, unreadable, type XmlElement } from './xml';

/**
 * Reads an answer of arXiv's API (Atom, the serializer in use since November 2025 and the one before).
 * @param source the body of `export.arxiv.org/api/query`
 * @param asked the categories asked for: a paper whose primary category is none of them is a cross-list
 * @throws GlossError `unreadable` when it is no such answer, the API's own error entry, or (it happens) without the
 * entries that it says it has
 */
export function readArxivApi(source: string, asked: readonly string[]): Batch {
  const root = readXml(source);
  if (root.name !== 'feed') throw unreadable('not-a-feed', `its root is <${root.name}>`);
  const batch: Batch = { via: 'api', papers: [], rejected: [] };
  const total = Number(textOf(root, 'totalResults'));
  if (Number.isInteger(total)) batch.total = total;
  const entries = children(root, 'entry');
  if (entries.length === 0 && total > Number(textOf(root, 'startIndex') ?? 0))
    throw unreadable('empty', `it states ${total} entries and shows none`);
  for (const entry of entries) {
    const stated = textOf(entry, 'id') ?? '';
    if (stated.includes('/api/errors')) {
      throw unreadable('refused', textOf(entry, 'summary') ?? 'an error without words');
    }
    const paper = readEntry(entry, stated);
    const type = paper.primary && !asked.includes(paper.primary) && asked.length > 0 ? 'cross' : 'new';
    const checked = checkAnnounced({ paper, type });
    if (checked.ok) batch.papers.push(checked.value);
    else batch.rejected.push({ entry: stated, reason: checked.reason });
  }
  return whole(batch);
}

function readEntry(entry: XmlElement, stated: string) {
  const id = parseArxivId(stated);
  const primary = child(entry, 'primary_category')?.attrs.term;
  const all = [primary, ...children(entry, 'category').map((each) => each.attrs.term)];
  const categories = [...new Set(all.filter((each) => each !== undefined).map(canonicalId))];
  const submitted = Date.parse(textOf(entry, 'published') ?? '');
  const comments = textOf(entry, 'comment');
  const journalRef = textOf(entry, 'journal_ref');
  return {
    key: id && arxivKey(id.id),
    source: 'arxiv',
    id: id?.id,
    version: id?.version ?? 1,
    title: textOf(entry, 'title')?.replace(/\s+/g, ' '),
    abstract: unwrap(textOf(entry, 'summary') ?? ''),
    authors: children(entry, 'author').map(readAuthor),
    primary: categories[0],
    categories,
    dois: children(entry, 'doi')
      .map((each) => each.text.trim())
      .filter(Boolean),
    ...(Number.isNaN(submitted) ? {} : { submittedAt: submitted }),
    ...(comments && { comments }),
    ...(journalRef && { journalRef }),
  };
}

function readAuthor(author: XmlElement) {
  const affiliations = children(author, 'affiliation')
    .map((each) => texToLetters(each.text.trim()))
    .filter(Boolean);
  const name = texToLetters(textOf(author, 'name') ?? '');
  return affiliations.length > 0 ? { name, affiliations } : { name };
}

/** The old serializer wrapped lines; a paragraph starts with an indented line or after a blank one. */
function unwrap(text: string): string {
  return text.replace(/\n\s*\n|\n {2,}(?=\S)/g, '\n\n').replace(/(?<!\n)\n(?!\n)/g, ' ');
}
