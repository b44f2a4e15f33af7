import { useEffect, useMemo, useState } from 'preact/hooks';
import { failureWords } from '../../components/failure-words';
import { sendMessage } from '../../lib/messaging';
import { categoryById } from '../../lib/papers/categories';
import { parseArxivId } from '../../lib/papers/ids';
import { plainText } from '../../lib/papers/plain-text';
import type { FoundList } from '../../lib/records/found-list';
import { feedAddress } from '../../lib/sources/discover-feed';
import { JOURNALS } from '../../lib/sources/journal-list';
import { m } from '../../lib/words';
import { foundList } from './found-list';
import { searchLists } from './search-lists';
import { type Discovery, useDiscovery } from './use-discovery';

/** A pasted paper is looked up when typing has rested for so long. */
const REST_MS = 400;

export interface SearchResult {
  found?: FoundList[] | undefined;
  note?: string | undefined;
  discovery?: Discovery | undefined;
}

/** What a query finds: lists of every source by id or name, those of a pasted paper, the feeds of a pasted address. */
export function useSearch(query: string): SearchResult {
  const [pasted, setPasted] = useState<{ id: string; found?: FoundList[]; note: string }>();
  const id = parseArxivId(query.trim())?.id;
  useEffect(() => {
    if (!id) return setPasted(undefined);
    setPasted({ id, note: m.looking_up({ id }) });
    let stale = false;
    const timer = setTimeout(async () => {
      const answer = await lookUp(id);
      if (!stale) setPasted({ id, ...answer });
    }, REST_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [id]);
  const asked = query.trim();
  const found = useMemo(() => (asked && !id ? searchLists(asked) : undefined), [asked, id]);
  const address = id ? undefined : pastedAddress(asked, found?.length === 0);
  const listed = JOURNALS.find(({ feed }) => feed === address);
  const discovery = useDiscovery(listed ? undefined : address);
  if (id) return { found: pasted?.found, note: pasted?.note };
  if (listed) return { found: [foundList(`journal:${listed.feed}`)] };
  if (discovery) return { found: discovery.found, discovery };
  return { found, note: NO_FEED.test(asked) ? m.tmlr_no_feed() : undefined };
}

/** A journal readers ask for that keeps no feed. */
const NO_FEED = /^\s*(?:tmlr|transactions on machine learning research)\s*$/i;

/** The address somebody pasted: what has a scheme, or what looks like one and is nothing else. */
function pastedAddress(asked: string, isNothingElse: boolean): string | undefined {
  const isAddress =
    /^(?:https?|feed):/i.test(asked) ||
    (isNothingElse && /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i.test(asked));
  return isAddress ? feedAddress(asked) : undefined;
}

async function lookUp(id: string): Promise<{ found?: FoundList[]; note: string }> {
  const answer = await sendMessage('lookUp', { id }).catch(() => undefined);
  if (!answer) return { note: m.no_answer() };
  if (answer.kind === 'unknown') return { note: m.unknown_paper({ id }) };
  if (answer.kind === 'failed') return { note: failureWords(answer.failure) };
  const found = answer.paper.categories.flatMap((each) => {
    const category = categoryById(each);
    return category ? [foundList(`arxiv:${category.id}`)] : [];
  });
  return { found, note: m.paper_is_in({ title: plainText(answer.paper.title) }) };
}
