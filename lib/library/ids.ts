import { workDoi } from '../papers/work-doi';
import { lineCounter } from './lines';
import { LONGEST_ENTRY, problem, type Reading } from './raw-entry';
import { arxivIdIn } from './to-entry';

/** What parts ids on a line; a comma may stand in no id of arXiv’s, and in hardly a DOI. */
const BETWEEN = /[\s,;，；、]+/;
/** What people set around them. */
const AROUND = /^[[("'<“‘「（]+|[\])"'>”’」）.,;:。]+$/g;
/** `arXiv: 1706.03762`, `doi: 10.…` */
const SPACED = /\b(arxiv|doi)\s*[:：]\s*/gi;

/** Reads a list of ids and addresses: a line each, or several on one. Empty lines and those behind `#` are nobody's. */
export function* readIds(text: string): Reading {
  const lineAt = lineCounter(text);
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = lineAt(at);
    const words = text.slice(at, end).trim();
    at = end + 1;
    if (words === '' || words.startsWith('#')) continue;
    if (words.length > LONGEST_ENTRY) {
      yield problem('too-long', line);
      continue;
    }
    let isAny = false;
    for (const word of words.replace(SPACED, '$1:').split(BETWEEN)) {
      const bare = word.replace(AROUND, '');
      if (arxivIdIn(bare) === undefined && workDoi(bare) === undefined) continue;
      isAny = true;
      yield { raw: { line, label: bare, title: '', authors: [], ids: [bare], dois: [bare] } };
    }
    if (!isAny) yield problem('no-id', line, words);
  }
}
