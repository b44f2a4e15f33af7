import { useEffect, useState } from 'preact/hooks';
import { parseArxivId } from '../../../lib/papers/ids';
import { m } from '../../../lib/words';
import { type FoundPaper, findByTitle, findPaper, isMaybeTitle, isPaperName } from './find-paper';

/** What is pasted is looked up when typing has rested for so long. */
const REST_MS = 400;

export interface PastedPaper {
  /** The text names a paper: it is no search. */
  isName: boolean;
  paper?: FoundPaper;
  /** What is known of it meanwhile, or why it cannot be had. */
  words?: string;
}

/** The paper that a text names by number or address, or the kept one that is called so. */
export function usePastedPaper(typed: string): PastedPaper {
  const [state, setState] = useState<PastedPaper & { of: string }>();
  const isName = isPaperName(typed);
  useEffect(() => {
    if (!isName && !isMaybeTitle(typed)) return setState(undefined);
    let isWanted = true;
    const timer = setTimeout(async () => {
      const told = isName ? await named(typed) : await titled(typed, () => isWanted);
      if (isWanted) setState({ of: typed, isName, ...told });
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [typed, isName]);
  if (state?.of === typed) return state;
  const { id } = parseArxivId(typed) ?? {};
  return { isName, ...(id && { words: m.looking_up({ id }) }) };
}

async function named(typed: string): Promise<Omit<PastedPaper, 'isName'>> {
  const found = await findPaper(typed);
  return found.kind === 'found' ? { paper: found.paper } : { words: found.words };
}

async function titled(typed: string, isWanted: () => boolean): Promise<Omit<PastedPaper, 'isName'>> {
  const paper = await findByTitle(typed, isWanted).catch(() => undefined);
  return paper ? { paper } : {};
}
