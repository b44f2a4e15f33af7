import type { Finding } from '../../records/digest';
import { deniesAt, isDenied, TURN } from './around';
import type { Text } from './read-text';
import { shareIn, type Token } from './tokens';

/** Ways to deny something without “not”. */
const ALSO_DENIES =
  /\b(?:un(?!der|i|til|less)\w{4,}|non-?\w{3,}|in(?:dependent|consistent|stable|effective|sufficient|capable|complete|accurate|feasible|sensitive|significant|adequate|valid)\w*|im(?:possible|precise|perfect)\w*|dis(?:agree|card|miss|appear|prove|regard)\w*|(?:lack|absence|fail|avoid|eliminat|remov|prevent|rather than|instead|free|little|few|rare|hardly|ignor|exclud|refut|without|none|nothing|neither|nor|never|not|no|cannot|unlike|omit|skip|bypass|obviat|preserv|overlook|neglect|unchanged|open|whether|beyond|contrary|against|despite)\w*)\b|n't\b/;
const NOT_ONLY =
  /\bnot (?:only|just|merely|necessarily)\b|\bwhether or not\b|\bno (?:less|more|fewer) than\b/;
/** A denial of the verb: more than “without” a thing. */
const HARD = /^(?:not|no|never|cannot|nor|neither|fails?|failed|\w+n't)$/;

/** How much of the statement must stand in the sentence that says the opposite: less may be about something else. */
const ABOUT = { hard: 0.5, soft: 0.7, dropped: 0.6, alone: 0.75 };

/** What one negation denies: its first word, and the others of its phrase. */
interface Denial {
  head: string;
  phrase: ReadonlySet<string>;
  isHard: boolean;
}

/** A negation that was added or dropped: what a sentence denies and the statement asserts, or the other way round. */
export function checkNegations(said: Text, named: readonly Text[]): Finding[] {
  const own = denialsOf(said);
  const sources = named.map((text) => ({
    text,
    share: shareIn(said.content, text.content),
    denials: denialsOf(text),
  }));
  const agrees = sources.some(({ denials }) =>
    denials.some(({ phrase }) => [...phrase].some((stem) => said.content.has(stem))),
  );
  const added =
    !agrees &&
    own.find(({ head, isHard }) =>
      sources.some(
        ({ text, share }) => share >= (isHard ? ABOUT.hard : ABOUT.soft) && asserts(text.tokens, head),
      ),
    );
  if (added) return [{ kind: 'sign', said: `not ${wordOf(said, added.head)}` }];
  if (own.length > 0 || ALSO_DENIES.test(said.lower)) return [];
  for (const { share, denials } of sources) {
    const dropped = denials.find((denial) => isDropped(denial, said, share));
    if (dropped) {
      const word = wordOf(said, dropped.head);
      return [{ kind: 'sign', said: word, source: `not ${word}` }];
    }
  }
  return [];
}

function isDropped({ head, phrase }: Denial, said: Text, share: number): boolean {
  const rest = [...phrase].filter((stem) => stem !== head);
  const told = rest.filter((stem) => said.content.has(stem)).length;
  return (
    said.content.has(head) && share >= (rest.length ? ABOUT.dropped : ABOUT.alone) && told >= rest.length / 2
  );
}

const wordOf = ({ tokens }: Text, stem: string): string =>
  tokens.find((token) => token.stem === stem)?.lower ?? stem;

/** What a text denies. Words that it asserts elsewhere are left out of the phrase. */
function denialsOf({ tokens, lower }: Text): Denial[] {
  const found: { head: string; from: number; to: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { start } = tokens[i] as Token;
    if (!deniesAt(tokens, i) || NOT_ONLY.test(lower.slice(Math.max(0, start - 11), start + 16))) continue;
    let to = i + 1;
    while (to < tokens.length && to - i <= 7 && !tokens[to]?.breaks && !TURN.has(tokens[to]?.lower ?? ''))
      to++;
    const head = tokens.slice(i + 1, to).find(({ content }) => content);
    if (head) found.push({ head: head.stem, from: i, to });
  }
  const isInside = new Set(
    found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)),
  );
  const asserted = new Set(tokens.filter((_, i) => !isInside.has(i)).map(({ stem }) => stem));
  return found.map(({ head, from, to }) => {
    const phrase = tokens.slice(from + 1, to).filter(({ content }) => content);
    const stems = phrase.map(({ stem }) => stem);
    const own = stems.filter((stem) => !asserted.has(stem));
    return { head, phrase: new Set(own.length ? own : stems), isHard: HARD.test(tokens[from]?.lower ?? '') };
  });
}

/** Whether a text says a word without denying it. */
function asserts(tokens: readonly Token[], stem: string): boolean {
  return tokens.some(
    (token, i) =>
      token.stem === stem &&
      !isDenied(tokens, i, 6) &&
      !/^(?:free|little|less)$/.test(tokens[i + 1]?.lower ?? ''),
  );
}
