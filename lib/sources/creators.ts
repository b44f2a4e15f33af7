import { flipName, SUFFIX } from '../papers/flip-name';
import { splitCreators } from '../papers/names';
import type { Author } from '../records/paper';

/** “V. G.”, “J.-P.”, “Yu.”: what follows a family name where given names are cut. */
const INITIALS = /^(?:\p{Lu}\p{Ll}{0,2}\.[\s-]*)+$/u;
const MAIL = /^\s*[^\s@()]+@[^\s()]+\s*\(([^()]+)\)\s*$/;

/**
 * The authors that a feed's creators name, in order and given name first. Feeds have one creator an author
 * (“Martinez-Ortiz, C.”, “Jo Nils”), one for all of them (“Kukla, D., Crampton, A.” and “Jo Nils, Bo Tervo and Di Ek”), or
 * an address of mail with the name behind it (RSS 2.0).
 * @param creators plain text, one line each
 */
export function readCreators(creators: readonly string[]): Author[] {
  const names = creators
    .map((each) => (MAIL.exec(each)?.[1] ?? each).trim())
    .filter((each) => each !== '' && !/^\S+@\S+$/.test(each));
  return names.flatMap((name) => splitOne(name, names.length > 1));
}

function splitOne(text: string, amongOthers: boolean): Author[] {
  if (text.includes(';')) return text.split(';').flatMap((each) => splitOne(each.trim(), true));
  const parts = text.split(/,\s*/).filter(Boolean);
  if (parts.some((part) => INITIALS.test(part))) return pairUp(parts);
  // Alone “Ada Nilsdotter, Bo Tervo” are two, “Nilsdotter, Ada” is one.
  const isFlipped = parts.length === 2 && (amongOthers || !/\s/.test(parts[0] ?? ''));
  return isFlipped ? [{ name: flipName(text) }] : splitCreators(text);
}

/** Family names and the initials behind them; what has none (a consortium) stands for itself. */
function pairUp(parts: string[]): Author[] {
  const authors: Author[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? '';
    const next = parts[i + 1];
    const before = authors.at(-1);
    if (SUFFIX.test(part) && before) before.name += ` ${part}`;
    else if (next !== undefined && INITIALS.test(next) && !INITIALS.test(part)) {
      authors.push({ name: flipName(`${part}, ${next}`) });
      i++;
    } else authors.push(...splitCreators(part));
  }
  return authors;
}

/** Each name once: Nature's feeds have those who answer letters twice. */
export function namedOnce(authors: Author[]): Author[] {
  const seen = new Set<string>();
  return authors.filter(({ name }) => !seen.has(name) && seen.add(name));
}
