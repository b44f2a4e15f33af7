import { useEffect, useState } from 'preact/hooks';
import { failureWords } from '../../components/failure-words';
import { sendMessage } from '../../lib/messaging';
import { categoryById, searchCategories } from '../../lib/papers/categories';
import { parseArxivId } from '../../lib/papers/ids';
import { plainText } from '../../lib/papers/plain-text';
import type { Category } from '../../lib/records/category';
import { m } from '../../lib/words';

const MOST_FOUND = 12;
/** A pasted paper is looked up when typing has rested for so long. */
const REST_MS = 400;

/** What a query finds: categories by id or name, or those of a pasted paper. */
export function useSearch(query: string): { found: Category[] | undefined; note?: string | undefined } {
  const [pasted, setPasted] = useState<{ id: string; found?: Category[]; note: string }>();
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
  if (pasted) return { found: pasted.found, note: pasted.note };
  const asked = query.trim();
  return { found: asked ? searchCategories(asked, MOST_FOUND) : undefined };
}

async function lookUp(id: string): Promise<{ found?: Category[]; note: string }> {
  const answer = await sendMessage('lookUp', { id }).catch(() => undefined);
  if (!answer) return { note: m.no_answer() };
  if (answer.kind === 'unknown') return { note: m.unknown_paper({ id }) };
  if (answer.kind === 'failed') return { note: failureWords(answer.failure) };
  const found = answer.paper.categories.flatMap((each) => categoryById(each) ?? []);
  return { found, note: m.paper_is_in({ title: plainText(answer.paper.title) }) };
}
