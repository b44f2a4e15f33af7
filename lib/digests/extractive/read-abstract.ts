import { splitSentences } from '../../papers/sentences';
import type { Role } from './roles';

/** What the headings of a structured abstract announce. */
export type HeadingKind = Role | 'conclusion' | 'aside';

/** A sentence of the abstract. Offsets are those of the abstract; a heading before it is left out. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
  /** The heading it stands under, in structured abstracts. */
  heading?: HeadingKind;
}

const KINDS: [HeadingKind, string][] = [
  ['background', 'background|context|introduction|motivation|rationale|problem'],
  ['objective', 'aims?|objectives?|purposes?|goals?|hypothes[ie]s|(?:research )?questions?'],
  [
    'method',
    '(?:patients|materials?|data|design|setting) and methods?|methods?(?: and materials?)?|methodology|approach|(?:study |experimental )?design|setting|participants|procedures?',
  ],
  ['result', '(?:main |key )?(?:results?|findings)(?: and discussions?)?|(?:main )?outcomes?|observations'],
  [
    'conclusion',
    'conclusions?|discussion|significance|interpretation|implications|limitations|impact|relevance|outlook',
  ],
  [
    'aside',
    '(?:code |data )?availability|contact|supplementary(?: information)?|funding|(?:trial )?registration|keywords',
  ],
];
const ANY = KINDS.map(([, names]) => names).join('|');
const DRESS = '(?:\\\\(?:textbf|textit|emph|textsc|underline)\\{|\\*{1,2}|\\[)?';
const UNDRESS = '(?:\\}|\\*{1,2}|\\])?';
/** “Background: ”, “\textbf{Methods.} ”, “Results - ”, or the heading alone. A second heading may be joined by “and”. */
const HEADING = new RegExp(
  `^${DRESS}(${ANY})(?: (?:and|&) \\w+| \\(\\w+\\))?(?:[:.]${UNDRESS}|${UNDRESS}[:.]|${UNDRESS} [-–—]|${UNDRESS}$)\\s*`,
  'i',
);
/** “BACKGROUND Cells divide.” */
const CAPITALS = new RegExp(
  `^(${ANY.toUpperCase().replaceAll('(?:', '(?:')})(?: AND [A-Z]+)? (?=[A-Z][a-z]|We )`,
);

/** “Results The score varied”: as preprint servers flatten headings. */
const FLATTENED =
  /^(Background|Introduction|Objectives?|Aims?|Purpose|Methods?|Methodology|Results?|Findings|Conclusions?|Discussion|Interpretation) (?=(?:[A-Z][a-z]* |[A-Z]+\b))/;

function headingOf(text: string): { kind: HeadingKind; length: number } | undefined {
  if (!/^(?:\\|\*|\[)?[A-Z\\*[]/.test(text)) return undefined;
  const head = text.slice(0, 80);
  const match = HEADING.exec(head) ?? CAPITALS.exec(head) ?? FLATTENED.exec(head);
  if (!match || /^[a-z]/.test(match[1] ?? '')) return undefined;
  const name = match[1]?.toLowerCase() ?? '';
  const kind = KINDS.find(([, names]) => new RegExp(`^(?:${names})$`).test(name))?.[0];
  return kind && { kind, length: match[0].length };
}

/**
 * The sentences of an abstract. Where it is structured (two headings or more), each sentence knows its heading and
 * does not hold it, and headings that stand alone are gone.
 */
export function readAbstract(abstract: string): Sentence[] {
  const plain = splitSentences(abstract).map(({ start, end }) => ({
    start,
    end,
    text: abstract.slice(start, end),
  }));
  const headings = plain.map(({ text }) => headingOf(text));
  if (new Set(headings.map((heading) => heading?.kind).filter(Boolean)).size < 2) {
    return plain.filter(({ text }, i) => headings[i]?.kind !== 'aside' || headings[i].length < text.length);
  }
  let kind: HeadingKind | undefined;
  return plain.flatMap((sentence, i) => {
    const own = headings[i];
    kind = own?.kind ?? kind;
    // An aside keeps its heading: “Contact: …” says nothing without it.
    const start = sentence.start + (own && own.kind !== 'aside' ? own.length : 0);
    const text = abstract.slice(start, sentence.end);
    if (!text) return [];
    return [kind ? { start, end: sentence.end, text, heading: kind } : sentence];
  });
}
