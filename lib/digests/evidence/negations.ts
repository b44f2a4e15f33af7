import type { Finding } from '../../records/digest';
import { around, deniesAt, isDenied, TURN } from './around';
import type { Text } from './read-text';
import { shareIn, type Token } from './tokens';

/** Beginnings of words that deny. */
const DENYING =
  'lack|fail|avoid|eliminat|remov|prevent|ignor|exclud|refut|without|neither|unlike|unable|omit|skip|bypass|obviat|overlook|neglect|impossib|independent|contrary|unless|instead';
/** Ways to deny something without “not”, and with it. */
const ALSO_DENIES = new RegExp(
  `\\b(?:${DENYING}|absence|rather than|free|little|few|rare|hardly|poor|too|out of reach|first|no|never|cannot|against)\\w*\\b|n't\\b`,
);
/** How near a denial stands to what it denies, in signs. */
const NEAR = 70;
/** Behind a word these deny another one. */
const OTHERS = /\b(?:rather than|instead of)\b/g;
/** So many words around a denied one tell what it is denied of, and so much of them is the source's. */
const AROUND = 5;
const SAME = 0.75;
/** How a verb ends that something has been done by. */
const DONE = /(?:.{3}ed|.{3}[ai]ble|known|shown)$/;
/** What keeps a thing from being, and is no “not”. */
const HINDERS = new RegExp(
  `\\b(?:${DENYING}|obstruct|preclud|depart|deviat|hinder|forbid|block|violat|break|evad|circumvent|non-|except|(?:no|not|few|little|free|rarely|hardly|none|nothing|insufficient|poorly|too|rather than|unclear|unknown)\\b)`,
);
/** How far before a word a denial in other words may stand, in signs. */
const BEFORE = 45;
const NOT_ONLY =
  /\bnot (?:only|just|merely|necessarily|every|all)\b|\bwhether or not\b|\bno (?:less|more|fewer) than\b/;
/** A denial of the verb: more than “without” a thing. */
const HARD = /^(?:not|no|never|cannot|nor|neither|fails?|failed|\w+n't)$/;

/** “Not even enumerable” denies what “not enumerable” denies. */
const tells = ({ content, lower }: Token): boolean =>
  content && !/^(?:even|yet|long(?:er)?|current|still)$/.test(lower);

/** “Without implying …” denies the verb as well. */
const isHard = (tokens: readonly Token[], at: number): boolean =>
  HARD.test(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'without' && /.{3}ing$/.test(tokens[at + 1]?.lower ?? ''));

const DENIED_AGAIN =
  /^(?:fail\w*|lack\w*|miss(?:ed|es|ing)?|lost|violat\w*|reject\w*|exclud\w*|exempt\w*|without|un\w{5,})$/;
const isTwice = (tokens: readonly Token[], at: number, isWithout: boolean): boolean => {
  for (let i = at + 1; i < tokens.length && !tokens[i]?.breaks && i - at < 12; i++) {
    const word = tokens[i]?.lower ?? '';
    if (DENIED_AGAIN.test(word) && !(isWithout && word === 'without')) return true;
  }
  return false;
};

const isBare = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'no' && tokens[at + 1]?.lower === 'such';

/** How much of the statement must stand in the sentence that says the opposite: less may be about something else. */
const ABOUT = { hard: 0.75, soft: 0.9, dropped: 0.6, alone: 0.75, repeated: 0.4 };

/** What one negation denies: its first word, and the others of its phrase. */
interface Denial {
  head: string;
  /** The word that tells behind it. */
  next: string | undefined;
  phrase: ReadonlySet<string>;
  isHard: boolean;
  /** “No” before a thing. */
  isNo: boolean;
  /** “No test is failed”: denied again in the same clause. */
  isTwice: boolean;
  /** “No such thing”: nothing else is denied by it. */
  isBare: boolean;
}

/** A negation that was added or dropped: what a sentence denies and the statement asserts, or the other way round. */
export function checkNegations(said: Text, named: readonly Text[]): Finding[] {
  // “Cannot … without” denies twice, unless what is “without” is so in the source as well.
  const isWithout = named.some(({ tokens }) => tokens.some(({ lower }) => lower === 'without'));
  const own = denialsOf(said, isWithout);
  const sources = named.map((text) => ({
    text,
    share: shareIn(said.content, text.content),
    denials: denialsOf(text),
  }));
  const agrees = (phrase: ReadonlySet<string>) =>
    sources.some(({ denials }) =>
      denials.some((denial) => {
        if (phrase.has(denial.head) && denial.isNo) return true;
        const also = phrase.has(denial.head) ? said.content : phrase;
        return [...denial.phrase].some((stem) => also.has(stem));
      }),
    );
  const added = own.find(
    ({ head, phrase, isHard, isNo, isTwice }) =>
      !isTwice &&
      !agrees(phrase) &&
      sources.some(
        ({ text, share }) =>
          (share >= (isHard ? ABOUT.hard : ABOUT.soft) ||
            (isHard && !isNo && share >= ABOUT.dropped && isOfSame(said, head, text))) &&
          asserts(text, head),
      ),
  );
  if (added) return [{ kind: 'sign', said: `not ${wordOf(said, added.head)}` }];
  for (const { share, denials } of sources) {
    const dropped = denials.find((denial) => isDropped(denial, said, share));
    if (dropped) {
      const word = wordOf(said, dropped.head);
      return [{ kind: 'sign', said: word, source: `not ${word}` }];
    }
  }
  return [];
}

/** Whether the words around a denied one are nearly all the source's. */
function isOfSame({ tokens }: Text, head: string, { content }: Text): boolean {
  const at = tokens.findIndex(({ stem }) => stem === head);
  const near = new Set([...around(tokens, at, -1, AROUND), ...around(tokens, at, 1, AROUND)]);
  return near.size > 1 && shareIn(near, content) >= SAME;
}

function isDropped(denial: Denial, said: Text, share: number): boolean {
  const { head, next, phrase, isHard, isBare } = denial;
  if (!isHard || !said.content.has(head) || deniesNear(said, head)) return false;
  if (next && said.content.has(next) && share >= ABOUT.repeated) return true;
  if (isBare && share >= ABOUT.dropped) return true;
  const rest = [...phrase].filter((stem) => stem !== head);
  const told = rest.filter((stem) => said.content.has(stem)).length;
  return share >= (rest.length ? ABOUT.dropped : ABOUT.alone) && told >= rest.length / 2;
}

/** Whether a statement denies a word in any way: by a negation near it, or by what stands before it (“unstable”). */
function deniesNear({ tokens, lower }: Text, stem: string): boolean {
  return tokens.some(
    (token) =>
      (token.stem === stem &&
        ALSO_DENIES.test(
          lower.slice(Math.max(0, token.start - NEAR), token.start) +
            lower.slice(token.start + token.lower.length, token.start + NEAR).replace(OTHERS, ' '),
        )) ||
      (/^(?:un|in|im|ir|non|dis)/.test(token.lower) &&
        token.lower.replace(/^(?:un|in|im|ir|non|dis)/, '').startsWith(stem.slice(0, 4))),
  );
}

const wordOf = ({ tokens }: Text, stem: string): string =>
  tokens.find((token) => token.stem === stem)?.lower ?? stem;

/** What a text denies. Words that it asserts elsewhere are left out of the phrase. */
function denialsOf({ tokens, lower }: Text, isWithout = false): Denial[] {
  const found: { head: string; from: number; to: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { start } = tokens[i] as Token;
    if (!deniesAt(tokens, i) || NOT_ONLY.test(lower.slice(Math.max(0, start - 11), start + 16))) continue;
    let to = i + 1;
    while (
      to < tokens.length &&
      to - i <= 7 &&
      !tokens[to]?.breaks &&
      !TURN.has(tokens[to]?.lower ?? '') &&
      !(to > i + 1 && deniesAt(tokens, to))
    )
      to++;
    // “Not point identified” denies that it is identified.
    const [first, second] = tokens.slice(i + 1, to).filter(tells);
    const isOfSecond = second && tokens[tokens.indexOf(second) - 1] === first && DONE.test(second.lower);
    const head = isOfSecond && !DONE.test(first?.lower ?? '') ? second : first;
    if (head) found.push({ head: head.stem, from: i, to });
  }
  const isInside = new Set(
    found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)),
  );
  const asserted = new Set(tokens.filter((_, i) => !isInside.has(i)).map(({ stem }) => stem));
  return found.map(({ head, from, to }) => {
    const phrase = tokens.slice(from + 1, to).filter(tells);
    const stems = phrase.map(({ stem }) => stem);
    const own = stems.filter((stem) => !asserted.has(stem));
    const next = phrase[0]?.stem === head ? phrase[1]?.stem : undefined;
    return {
      head,
      next,
      phrase: new Set(own.length ? own : stems),
      isHard: isHard(tokens, from),
      isBare: isBare(tokens, from),
      isNo: tokens[from]?.lower === 'no',
      isTwice: isTwice(tokens, from, isWithout),
    };
  });
}

/** What stands before a place in its clause, `BEFORE` signs at most. */
const clauseBefore = (lower: string, at: number): string =>
  lower
    .slice(Math.max(0, at - BEFORE), at)
    .split(/[,;:()]/)
    .at(-1) ?? '';

/** Whether a text says a word without denying it. */
function asserts({ tokens, lower }: Text, stem: string): boolean {
  return tokens.some(
    (token, i) =>
      token.stem === stem &&
      !/.less$/.test(token.lower) &&
      !isDenied(tokens, i, 6) &&
      !HINDERS.test(clauseBefore(lower, token.start)) &&
      !/^(?:free|little|less)$/.test(tokens[i + 1]?.lower ?? '') &&
      !/^.{0,30}\b(?:except|unless|other than|apart from|missed|overlooked|hidden|lost|ignored|neglected)\b/.test(
        lower.slice(token.start),
      ),
  );
}
