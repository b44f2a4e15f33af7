import { arxivKey } from '../../lib/papers/ids';
import { extractOf } from '../../lib/records/extract';
import type { LineFacts, LineTldr } from '../../lib/records/line';
import type { Mark } from '../../lib/records/mark';
import { noteText, topics } from '../../lib/settings';
import { db } from '../../lib/store/db';
import { type Listed, listedPapers } from '../../lib/store/listed';
import { LOCALES } from '../../lib/words/locales';
import { engineData } from './reader';

/** A line is one line; what is longer than any sentence of an abstract goes without its formulas, and no further. Characters. */
const LONGEST_TLDR = 1_500;

type TopicsOf = (paper: NonNullable<Listed['paper']>, tags: readonly string[]) => string[];

/**
 * What is known of papers by their ids; of those of which nothing is known there is nothing. Nobody is asked.
 * @param told whether the page shows abstracts: a line in few words is told to others alone
 */
export async function lineFacts(ids: readonly string[], told: boolean): Promise<LineFacts[]> {
  const [listed, namesOf, text] = await Promise.all([
    listedPapers(db, ids.map(arxivKey)),
    readTopics(),
    noteText.getValue(),
  ]);
  const ofAuthors = text === 'authors';
  return listed.flatMap((each, i) =>
    each.paper || each.mark
      ? [{ id: ids[i] ?? '', ...marked(each), ...stored(each, { told, ofAuthors }, namesOf) }]
      : [],
  );
}

function marked({ mark }: Listed): Pick<LineFacts, 'mark'> {
  if (!mark) return {};
  const { paper: _, ...rest } = withoutNote(mark);
  return Object.keys(rest).length > 0 ? { mark: rest } : {};
}

/** The reader's own words are no business of a page that lists papers. */
export function withoutNote({ note: _, ...mark }: Mark): Omit<Mark, 'note'> {
  return mark;
}

function stored(
  { paper, written }: Listed,
  { told, ofAuthors }: { told: boolean; ofAuthors: boolean },
  namesOf: TopicsOf,
): Omit<LineFacts, 'id' | 'mark'> {
  if (!paper) return {};
  const digest = extractOf(paper);
  const [ai] = written;
  const topics = namesOf(paper, digest?.tags ?? []);
  const code = paper.commentsRead?.code[0] ?? digest?.code[0];
  const venues = [paper.published, ...(paper.commentsRead?.venues ?? [])];
  const venue = venues.find((each) => each && each.kind !== 'submitted')?.name;
  const tldr = told ? undefined : (!ofAuthors && tldrOf(ai, ai?.language)) || tldrOf(digest);
  return {
    kept: true,
    ...(topics.length > 0 && { topics }),
    ...(code && { code }),
    ...(venue && { venue }),
    ...(tldr && { tldr }),
  };
}

function tldrOf(digest: ReturnType<typeof extractOf>, language?: string): LineTldr | undefined {
  const statement = digest?.sections.tldr.statements[0];
  if (!statement) return undefined;
  const { inline, text, ...rest } = statement;
  const isLong = text.length > LONGEST_TLDR;
  return {
    statement: { ...rest, text: text.slice(0, LONGEST_TLDR), ...(inline && !isLong && { inline }) },
    ...(language && { ai: { language } }),
  };
}

/** What reads queries, and the names of tags, are evaluated only where the reader has topics. */
async function readTopics(): Promise<TopicsOf> {
  const all = (await topics.getValue()).filter(({ on, hides }) => on && !hides);
  if (all.length === 0) return () => [];
  const { lexicon } = (await engineData()) ?? {};
  const { searchable, topicsOf } = await import('../../lib/topics');
  const of = topicsOf(all);
  return (paper, tags) =>
    of(
      searchable(paper, () =>
        tags.flatMap((tag) => [tag, ...LOCALES.flatMap((locale) => lexicon?.names[locale]?.[tag] ?? [])]),
      ),
    ).map(({ name }) => name);
}
