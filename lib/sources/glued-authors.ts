import { isCollaboration, splitCollaboration } from '../papers/collaborations';
import { splitCreators } from '../papers/names';
import type { Author } from '../records/paper';

/** No list of authors is longer; what is searched for its end is not either. */
const LONGEST_LIST = 60_000;

/** Where an abstract begins that was glued to names: its first heading, or a word that begins sentences, not names. */
const HEADING =
  '(?:Background|Introduction|Objectives?|Aims?|Importance|Purpose|Context|Motivation|Rationale|Methods?|Abstract|Summary)';
const OPENER =
  '(?:The|A|An|We|In|Here|This|These|Our|To|While|Although|Despite|Since|With|For|Many|Most|Recent|Understanding|As|At|On|It|There|How|What|When|However)';
const BEGINS = new RegExp(`\\s(?=${HEADING}\\b[\\s:.]|${OPENER}\\s+\\p{Ll})`, 'u');

/** One to six words that are a name: capitals, initials, and the small words between them. */
const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|[dlD]['’]\\p{Lu}[\\p{L}'’-]*)";
const SMALL = '(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ter|ten|zu|y|e)';
const NAME = new RegExp(`^(?:${WORD}|${SMALL})(?:[\\s-](?:${WORD}|${SMALL})){0,6}$`, 'u');
/** “the LIFE Study Consortium”, “on behalf of the ARIA Group”: names end with one, which is none of the sentence's words. */
const GROUP = /^(?:(?:and|for|on behalf of)\s+)*(?:the\s+)?\p{Lu}/u;
const LONGEST_GROUP = 150;

export interface Unglued {
  authors: Author[];
  abstract: string;
}

/**
 * Takes apart what PLOS's feeds set before an abstract: “by Ada Nilsdotter, Bo Tervo” as a paragraph of its own, or in
 * one with it (“by A. Nils, B. Tervo Background The …”). An abstract that begins with another “by” stays whole.
 * @param known the authors the entry itself names: they count, and tell where the list ends
 */
export function unglueAuthors(text: string, known: Author[]): Unglued {
  const untouched = { authors: known, abstract: text };
  if (!/^by\s/.test(text)) return untouched;
  const end = text.indexOf('\n\n');
  const first = (end < 0 ? text : text.slice(0, end)).slice(0, LONGEST_LIST);
  const rest = end < 0 ? '' : text.slice(end + 2);
  const byKnown = afterKnown(first.slice(3), known);
  if (byKnown !== undefined) return { authors: known, abstract: joined(byKnown, rest) };
  const listed = first.slice(3);
  if (areNames(listed)) return { authors: given(known, listed), abstract: rest };
  const begins = BEGINS.exec(listed)?.index;
  if (begins === undefined || !areNames(listed.slice(0, begins))) return untouched;
  return {
    authors: given(known, listed.slice(0, begins)),
    abstract: joined(listed.slice(begins + 1), rest),
  };
}

const given = (known: Author[], listed: string): Author[] =>
  known.length > 0 ? known : splitCreators(listed);

const joined = (...paragraphs: string[]): string =>
  paragraphs
    .map((each) => each.trim())
    .filter(Boolean)
    .join('\n\n');

/** What stands behind the names the entry has, where the text begins with them. */
function afterKnown(text: string, known: Author[]): string | undefined {
  let rest = text;
  for (const { name } of known) {
    rest = rest.replace(/^[\s,;]*(?:and\s|&\s)?\s*/, '');
    if (!rest.startsWith(name)) return undefined;
    rest = rest.slice(name.length);
  }
  return known.length > 0 && !/^[\p{L}\p{N}-]/u.test(rest) ? rest.replace(/^[\s,.;:]+/, '') : undefined;
}

function areNames(list: string): boolean {
  const parts = list.split(/,\s*(?:and\s+)?|\s+and\s+|\s+&\s+/).filter(Boolean);
  return parts.length > 0 && parts.every((part) => splitCollaboration(part.trim()).every(isName));
}

/** A person's must have two words: “by Monday”. */
const isName = (part: string): boolean =>
  (NAME.test(part) && /[\s.]/.test(part)) ||
  (part.length <= LONGEST_GROUP && isCollaboration(part) && GROUP.test(part));
