import { categoriesOf, subjectById } from '../papers/subjects';
import type { Day } from '../records/paper';

/** The feed of several topics (archives, categories) in one. */
export const feedUrl = (topics: readonly string[]): string =>
  `https://rss.arxiv.org/rss/${topics.map(encodeURIComponent).join('+')}`;

export const apiUrl = (parameters: Record<string, string>): string =>
  `https://export.arxiv.org/api/query?${new URLSearchParams(parameters)}`;

/** How far back arXiv's catch-up pages reach (arXiv/arxiv-browse, controllers/catchup_page.py). */
export const CATCH_UP_DAYS = 90;

/** What a category, an archive or the group of physics announced on a day; pages count from 1. Other parameters are refused. */
export const catchUpUrl = (subject: string, day: Day, page = 1): string =>
  `https://arxiv.org/catchup/${encodeURIComponent(subject)}/${day}?abs=True${page > 1 ? `&page=${page}` : ''}`;

/** The API's words for papers of any of these: `cat:cs.LG OR cat:math.*`. */
export function anyOf(followed: readonly string[]): string {
  const terms = followed.flatMap((id) => {
    const subject = subjectById(id);
    if (!subject || subject.kind === 'category') return [`cat:${subject?.id ?? id}`];
    return subject.archives.map((archive) =>
      subjectById(archive)?.kind === 'archive' ? `cat:${archive}.*` : `cat:${archive}`,
    );
  });
  return [...new Set(terms)].join(' OR ');
}

/** The canonical categories of all that is followed. */
export const allCategories = (followed: readonly string[]): string[] => [
  ...new Set(followed.flatMap(categoriesOf)),
];
