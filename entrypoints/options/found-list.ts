import { canonicalId, categoryById } from '../../lib/papers/categories';
import { categoryName } from '../../lib/papers/category-names';
import { subjectName } from '../../lib/papers/preprint-names';
import { subjectById } from '../../lib/papers/subjects';
import { categoryOf, type ListId } from '../../lib/records/announcement';
import type { FoundList } from '../../lib/records/found-list';
import type { SourceId } from '../../lib/records/paper';
import { JOURNALS } from '../../lib/sources/journal-list';
import { locale, m } from '../../lib/words';

/**
 * A list as a reader is shown it, in the interface's language.
 * @param given what a pasted feed calls itself
 */
export function foundList(list: ListId, given?: string): FoundList {
  const id = categoryOf(list);
  const source = list.slice(0, list.indexOf(':')) as SourceId;
  switch (source) {
    case 'arxiv':
      return arxivList(id);
    case 'biorxiv':
    case 'medrxiv':
      return { list, source, value: list, name: subjectName(source, id, locale()) };
    case 'journal':
      return journalList(list, id, given);
  }
}

function arxivList(id: string): FoundList {
  const name = categoryName(id, locale());
  const { aliases = [] } = categoryById(id) ?? {};
  const kind = subjectById(id)?.kind;
  return {
    list: `arxiv:${id}`,
    source: 'arxiv',
    value: id,
    name: kind === 'archive' ? m.all_of({ name }) : kind === 'group' ? m.all_archives_of({ name }) : name,
    about: [id, ...aliases.filter((each) => each !== canonicalId(id))].join(' = '),
  };
}

function journalList(list: ListId, feed: string, given: string | undefined): FoundList {
  const listed = JOURNALS.find((each) => each.feed === feed);
  if (listed) return { list, source: 'journal', value: list, name: listed.name, about: listed.publisher };
  const host = URL.canParse(feed) ? new URL(feed).hostname : feed;
  return { list, source: 'journal', value: list, name: given ?? host, about: host, ...(given && { given }) };
}
