import { useContext, useEffect, useState } from 'preact/hooks';
import { TagNames } from '../../components/tag-names';
import { sourceOf } from '../../lib/records/announcement';
import { extractOf } from '../../lib/records/extract';
import { type LedgerRow, PARTS } from '../../lib/records/ledger';
import type { PaperKey } from '../../lib/records/paper';
import type { Topic } from '../../lib/records/topic';
import { topics } from '../../lib/settings';
import { db } from '../../lib/store/db';
import { isAnyHiding } from '../../lib/topics/shown-and-hidden';
import { useSetting } from '../shared/use-setting';

/** So many are looked at in one go: the page stays quick meanwhile. */
const SLICE = 200;
const NONE: ReadonlySet<string> = new Set();

/**
 * Ids of the papers in the ledger that the reader's rules hide, looked up anew when rows or rules change. Without rules nothing is
 * read.
 */
export function useRuledOut(rows: readonly LedgerRow[] | undefined): ReadonlySet<string> {
  const all = useSetting(topics);
  const nameOf = useContext(TagNames);
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    if (!rows || !all || !isAnyHiding(all)) return setFound(NONE);
    let isWanted = true;
    void ruledOut(rows, all, nameOf, () => isWanted)
      .then((ids) => isWanted && setFound(ids))
      // Who reads the ledger itself is told why.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [rows, all, nameOf]);
  return found;
}

async function ruledOut(
  rows: readonly LedgerRow[],
  all: readonly Topic[],
  nameOf: (tag: string) => string,
  isWanted: () => boolean,
): Promise<Set<string>> {
  const { searchable, shownAndHidden, topicsOf } = await import('../../lib/topics');
  const of = topicsOf(all);
  const keys = [...new Set(rows.flatMap(keysIn))];
  const ids = new Set<string>();
  for (let at = 0; at < keys.length && isWanted(); at += SLICE) {
    const some = keys.slice(at, at + SLICE);
    const [papers, marks] = await Promise.all([db.papers.bulkGet(some), db.marks.bulkGet(some)]);
    papers.forEach((paper, i) => {
      if (!paper) return;
      const tags = () => (extractOf(paper)?.tags ?? []).flatMap((tag) => [tag, nameOf(tag)]);
      const { hiding } = shownAndHidden(of(searchable(paper, tags)), marks[i]?.starredAt !== undefined);
      if (hiding.length > 0) ids.add(paper.id);
    });
    await new Promise((resolve) => setTimeout(resolve));
  }
  return ids;
}

const keysIn = ({ list, received }: LedgerRow): PaperKey[] =>
  PARTS.flatMap((part) => received[part].map((id): PaperKey => `${sourceOf(list)}:${id}`));
