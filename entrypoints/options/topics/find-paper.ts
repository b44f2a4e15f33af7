import { failureWords } from '../../../components/failure-words';
import { sendMessage } from '../../../lib/messaging';
import { arxivKey, parseArxivId } from '../../../lib/papers/ids';
import { isSoundKey } from '../../../lib/papers/keys';
import { extractOf, type StoredPaper } from '../../../lib/records/extract';
import type { Paper, PaperKey } from '../../../lib/records/paper';
import { db } from '../../../lib/store/db';
import { searchable } from '../../../lib/topics';
import { m } from '../../../lib/words';
import { breathe, SLICE } from './count-topics';

/** What a topic is made of. */
export interface FoundPaper
  extends Pick<Paper, 'key' | 'source' | 'title' | 'abstract' | 'authors' | 'primary'> {
  tags: readonly string[];
}

export type PaperFound = { kind: 'found'; paper: FoundPaper } | { kind: 'none' | 'failed'; words: string };

/** A title of fewer words is a search. */
const TITLE_WORDS = 4;

/** Whether a text names a paper by its number, address or key. */
export const isPaperName = (typed: string): boolean => parseArxivId(typed) !== undefined || isSoundKey(typed);

/** Whether a text could be the title of a paper: some words, and nothing of a query. */
export const isMaybeTitle = (typed: string): boolean =>
  typed.trim().split(/\s+/).length >= TITLE_WORDS &&
  !/\b(?:AND|OR|NOT)\b|[*"“”]|\b(?:ti|au|abs|cat|aff|tag|id):/.test(typed);

/** The paper that a pasted number, address or key names: as it is kept, else as arXiv tells of it. */
export async function findPaper(typed: string): Promise<PaperFound> {
  const id = parseArxivId(typed)?.id;
  const key = id === undefined ? (typed as PaperKey) : arxivKey(id);
  const kept = await db.papers.get(key).catch(() => undefined);
  if (kept) return { kind: 'found', paper: ofStored(kept) };
  if (id === undefined) return { kind: 'none', words: m.paper_not_kept() };
  const answer = await sendMessage('lookUp', { id }).catch(() => undefined);
  if (!answer) return { kind: 'failed', words: m.no_answer() };
  if (answer.kind === 'unknown') return { kind: 'none', words: m.unknown_paper({ id }) };
  if (answer.kind === 'failed') return { kind: 'failed', words: failureWords(answer.failure) };
  const { title, abstract, authors, primary } = answer.paper;
  return {
    kind: 'found',
    paper: { key, source: 'arxiv', title, abstract, authors, primary, tags: [] },
  };
}

/** The kept paper with that title, or one that begins with it. Looks in slices for as long as `isWanted`. */
export async function findByTitle(typed: string, isWanted: () => boolean): Promise<FoundPaper | undefined> {
  const asked = titleWords(typed);
  if (asked.trim() === '') return undefined;
  let last = '';
  while (isWanted()) {
    const papers = await db.papers.where(':id').above(last).limit(SLICE).toArray();
    const found = papers.find(({ title }) => titleWords(title).startsWith(asked));
    if (found) return ofStored(found);
    if (papers.length < SLICE) return undefined;
    last = papers.at(-1)?.key ?? last;
    await breathe();
  }
  return undefined;
}

const titleWords = (title: string): string =>
  searchable({ title, abstract: '', authors: [], categories: [], id: '' }, () => []).title;

const ofStored = (paper: StoredPaper): FoundPaper => ({ ...paper, tags: extractOf(paper)?.tags ?? [] });
