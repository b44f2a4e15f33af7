import type { HadPaper } from '../../../components/relevance';
import { plainText } from '../../../lib/papers/plain-text';
import type { Card } from '../../../lib/records/card';
import { abstractUrl } from '../../../lib/records/links';
import type { Paper, PaperKey } from '../../../lib/records/paper';
import type { Near } from '../../../lib/records/relevance';
import { db } from '../../../lib/store/db';
import { hadPapers } from '../../../lib/store/had';
import { nearest } from '../../../lib/topics/ranking';

/** The papers a reader has, read once a page. */
export interface HadPapers {
  /** For an open card. */
  near(card: Card): Near | undefined;
  had(paper: PaperKey): HadPaper | undefined;
}

/** Reads what the reader starred and read. */
export async function readHad(): Promise<HadPapers> {
  const all = await hadPapers(db);
  const papers: Paper[] = all.map(({ paper }) => paper);
  const byKey = new Map(all.map((each) => [each.paper.key, each]));
  return {
    near: ({ paper }) =>
      nearest(
        [paper],
        papers.filter(({ key }) => key !== paper.key),
      )[0],
    had(key) {
      const found = byKey.get(key);
      if (!found) return undefined;
      const { paper, how, at } = found;
      return { title: plainText(paper.title), href: abstractUrl(paper), how, at };
    },
  };
}
