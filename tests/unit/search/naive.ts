import { newYorkDay } from '../../../lib/clock';
import { extractOf, type StoredPaper } from '../../../lib/records/extract';
import type { PaperKey } from '../../../lib/records/paper';
import type { GlossDb } from '../../../lib/store/db';
import { matcherOf, phraseOf, type Query, searchable, type Term } from '../../../lib/topics/query';
import { words } from '../../../lib/topics/query/words';

/** What of a paper is searched, as it is kept; read whole for each query, as plainly as can be. */
export interface NaivePaper {
  paper: StoredPaper;
  note?: string;
  /** Sentences that models wrote. */
  written?: readonly string[];
}

type NameOf = (tag: string) => string;

const WEIGHT = { title: 12, tags: 6, authors: 6, names: 6, abstract: 2, affiliations: 1 };

/** How well a paper is meant: 0 where it is not. */
export function naiveScore(query: Query, asked: NaivePaper, nameOf: NameOf): number {
  switch (query.kind) {
    case 'and': {
      const all = query.of.map((each) => naiveScore(each, asked, nameOf));
      return all.includes(0) ? 0 : all.reduce((a, b) => a + b);
    }
    case 'or':
      return Math.max(...query.of.map((each) => naiveScore(each, asked, nameOf)));
    case 'not':
      return naiveScore(query.of, asked, nameOf) > 0 ? 0 : 1;
    case 'like':
      return matcherOf(query)(readOf(asked.paper, nameOf)) ? 2 : 0;
    case 'term':
      return ofTerm(query, asked, nameOf);
  }
}

const tagsOf = (paper: StoredPaper, nameOf: NameOf) =>
  (extractOf(paper)?.tags ?? []).flatMap((tag) => [tag, nameOf(tag)]);
const readOf = (paper: StoredPaper, nameOf: NameOf) => searchable(paper, () => tagsOf(paper, nameOf));

/** Its texts, the one that weighs most first: each line stands for itself. */
function linesOf(paper: StoredPaper, nameOf: NameOf) {
  return {
    title: [paper.title],
    tags: tagsOf(paper, nameOf),
    authors: paper.authors.map(({ name }) => name),
    names: [...paper.categories, paper.id],
    abstract: [paper.abstract],
    affiliations: paper.authors.flatMap(({ affiliations = [] }) => affiliations),
  };
}

const FIELDS = { ti: 12, abs: 2, au: 6, aff: 1, tag: 6, cat: 6, id: 6 } as const;

function ofTerm(term: Term, { paper, note, written = [] }: NaivePaper, nameOf: NameOf): number {
  const has = phraseOf(term);
  const says = (lines: readonly string[]) => lines.some((line) => has(words(line)));
  const lines = linesOf(paper, nameOf);
  const part = (Object.keys(lines) as (keyof typeof lines)[]).find((each) => says(lines[each]));
  const read = readOf(paper, nameOf);
  if (term.field === 'note') return note !== undefined && says([note]) ? 8 : 0;
  if (term.field === 'digest') {
    const sections = Object.values(extractOf(paper)?.sections ?? {});
    const chosen = sections.flatMap(({ statements }) => statements.map(({ text }) => text));
    return says(written) || (part !== undefined && says(chosen)) ? 3 : 0;
  }
  if (term.field) return matcherOf(term)(read) ? FIELDS[term.field] : 0;
  const isName = /[^\p{L}\p{N}]/u.test(term.text.trim());
  const inText = part
    ? WEIGHT[part]
    : isName && matcherOf({ ...term, field: 'au' })(read)
      ? WEIGHT.authors
      : 0;
  return Math.max(inText, note !== undefined && says([note]) ? 8 : 0, says(written) ? 3 : 0);
}

/** Where each paper was last announced, and on which lists of that day; else when it arrived. */
export async function naivePlaces(db: GlossDb): Promise<Map<PaperKey, { day: string; lists: string[] }>> {
  const places = new Map<PaperKey, { day: string; lists: string[] }>();
  for (const paper of await db.papers.toArray())
    places.set(paper.key, { day: newYorkDay(paper.arrivedAt), lists: [] });
  const rows = (await db.announcements.toArray()).sort((a, b) => (a.day < b.day ? -1 : 1));
  for (const { paper, day, list } of rows) {
    const place = places.get(paper);
    if (!place) continue;
    if (place.lists.length === 0 || place.day !== day) places.set(paper, { day, lists: [list] });
    else place.lists.push(list);
  }
  return places;
}
