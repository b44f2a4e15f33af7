import type { Finding } from '../../records/digest';
import type { Text } from './read-text';
import { shareIn, type Token } from './tokens';

/** Words that hold a claim back, and the words that hold it back as well. */
interface Hedge {
  pattern: RegExp;
  kept: RegExp;
  /** How many words after it belong to it. */
  reach: number;
  /** Which part of the statement must stand in the hedged sentence: words that writers drop are asked for in near copies only. */
  share: number;
}

const DOUBT =
  /\b(?:may|might|could|would|should|suggest\w*|likely|unlikely|likelihood|possib\w*|probabl\w*|potential\w*|perhaps|appears?|appeared|appearing|apparent\w*|seem\w*|preliminary|tentativ\w*|hypothes\w*|conjectur\w*|speculat\w*|indicat\w*|hints?|hinting|point(?:s|ing)? to|expect\w*|believ\w*|hop(?:e|es|ing)|anticipat\w*|promis\w*|sometimes|occasionally|in some|in certain|tends?|tendency|candidate|pilot|consistent with|plausib\w*|presumabl\w*|envision\w*|paves?|opportunit\w*|prospect\w*|compatible with)\b/;
/** What tells that a matter is open, or yet to come. */
const OPEN = new RegExp(
  `${DOUBT.source}|\\b(?:whether|un(?:known|clear|decided|resolved|settled)|not know\\w*|open|remains?|left|will|to be|later|future|comment\\w*|discuss\\w*|agree\\w*|match\\w*|fits?)\\b`,
);
/** Words that hold back only what follows them soon. */
const DOUBT_NEAR =
  /\b(?:can|if|whether|aim\w*|toward\w*|opens?|option\w*|question\w*|assum\w*|argu\w*|posit\w*|initial|early|uncertain\w*|interpret\w*|propos\w* that)\b/;
const NEAR = 45;
const SOME =
  /\b(?:some|certain|several|many|few|particular|part|partly|partial\w*|subset|specific|not all|may|might|can|could|sometimes|occasional\w*|often|one of|two|three|limited|various|select\w*|fraction|portion|at times|half|most\w*|minority|majority|cases)\b/;
const MOSTLY =
  /\b(?:often|typical\w*|usual\w*|general\w*|commonly|frequent\w*|main\w*|most\w*|larg\w*|primar\w*|predominant\w*|many|some|may|might|can|could|tend\w*|normal\w*|partial\w*|partly|sometimes|suggest\w*|major\w*|broadly|in part|increasingly|common)\b/;
const NEARLY =
  /\b(?:almost|near\w*|approximat\w*|virtual\w*|essential\w*|practical\w*|about|rough\w*|close\w*|most\w*|quasi|up to|as\b.{1,20}\bas)\b|≈/;

const HEDGES: Hedge[] = [
  {
    pattern:
      /\b(?:may(?! (?:20|19)\d\d)|might|could|suggest(?:s|ed|ing|ive)?|likely|possibly|probably|potentially|potential (?:to|for|of)|has potential|perhaps|appears?(?= to| that)|appeared(?= to)|seem(?:s|ed)?(?= to| that|ingly)?|preliminary|tentative(?:ly)?|hypothesi[sz]e[sd]?|conjectur(?:e[sd]?|ing)|speculat(?:e[sd]?|ing)|sometimes|occasionally|plausibl[ey]|we (?:expect|believe|hope|anticipate)|(?:is|are) expected to|promising|presumably|hints? (?:at|that)|in (?:some|certain|many|most|several|particular) (?:cases|settings|situations|instances|scenarios|conditions|regimes)|under (?:some|certain|mild|suitable|restrictive|ideal\w*) (?:\w+ )?(?:conditions|assumptions|circumstances)|pilot (?:study|trial|data)|if (?:confirmed|true|correct|verified))\b/g,
    kept: DOUBT,
    reach: 12,
    share: 0.4,
  },
  {
    pattern:
      /(?:^|\b(?:not know|not known|unclear|unknown|open) )(?:if|whether)\b|\bunlikely\b|\bpossible (?=(?:\w+ )?(?:extension|application|explanation|use|role|link|connection)s?\b)|\bwill be (?=\w+ed\b|made\b)|\bto be (?=released|published|made)|\bconsistent with\b/g,
    kept: OPEN,
    reach: 8,
    share: 0.4,
  },
  {
    pattern:
      /\b(?:some|certain|a few|a subset of|a fraction of|a minority of|one of the|a majority of)(?= \w)(?! (?:of the )?authors)/g,
    kept: SOME,
    reach: 3,
    share: 0.5,
  },
  {
    pattern:
      /(?<!\b(?:an?|the) )\b(?:partially|partly|in part|to some extent|to a limited extent|modest(?:ly)?|slight(?:ly)?|marginal(?:ly)?)\b/g,
    kept: /\b(?:part\w*|some\w*|in part|limit\w*|modest\w*|slight\w*|marginal\w*|small\w*|minor|mild\w*|little|few|moderate\w*|may|might|could)\b/,
    reach: 5,
    share: 0.65,
  },
  {
    pattern: /\b(?:almost|nearly|approximately|near-|virtually|essentially)(?= ?[a-z])/g,
    kept: NEARLY,
    reach: 3,
    share: 0.5,
  },
  {
    pattern: /\b(?:tends? to|often|typically|usually|generally|commonly|frequently|mostly|mainly)\b/g,
    kept: MOSTLY,
    reach: 6,
    share: 0.8,
  },
  { pattern: /(?<!\bat |\bthe |\bas )\b(?:most|many)\b(?! of the)/g, kept: MOSTLY, reach: 2, share: 0.6 },
];

/** Behind these begins another claim. */
const CONTRAST = new Set('but although though while whereas yet however'.split(' '));

/** Stems of the words behind a place of the plain text. */
function scopeOf(tokens: readonly Token[], from: number, reach: number): Set<string> {
  const stems = new Set<string>();
  const first = tokens.findIndex(({ start }) => start >= from);
  if (first < 0) return stems;
  for (const [n, token] of tokens.slice(first, first + reach).entries()) {
    if (n > 0 && ((token.breaks && n > 3) || CONTRAST.has(token.lower))) break;
    if (token.content) stems.add(token.stem);
  }
  return stems;
}

/** More hedges than this in one sentence are not looked at. */
const MOST = 40;

/**
 * What a sentence holds back (“may”, “suggest”, “some”, “partly”) and the statement asserts flatly. Bounds of numbers are
 * looked at with the numbers. A title holds nothing back for the sentences, but may say it flatly.
 */
export function checkHedges(said: Text, named: readonly Text[], title: Text): Finding[] {
  for (const text of named) {
    const overlap = shareIn(said.content, text.content);
    for (const { pattern, kept, reach, share } of HEDGES) {
      if (overlap < share || kept.test(said.lower)) continue;
      for (const match of [...text.lower.matchAll(pattern)].slice(0, MOST)) {
        const scope = scopeOf(text.tokens, match.index + match[0].length, reach);
        if (!isAsserted(scope, said) || (kept === DOUBT && isNearDoubt(scope, said))) continue;
        if ([title, ...named].some((other) => other !== text && assertsFlatly(other, scope, pattern)))
          continue;
        return [{ kind: 'hedge', said: firstOf(scope, said), source: match[0] }];
      }
    }
  }
  return [];
}

/** Whether the first word of what was held back stands close behind a word that holds back. */
function isNearDoubt(scope: ReadonlySet<string>, said: Text): boolean {
  const first = said.tokens.find(({ stem, content }) => content && scope.has(stem));
  return (
    first !== undefined && DOUBT_NEAR.test(said.lower.slice(Math.max(0, first.start - NEAR), first.start))
  );
}

function isAsserted(scope: ReadonlySet<string>, said: Text): boolean {
  const share = shareIn(scope, said.content);
  return scope.size > 0 && (scope.size < 3 ? share === 1 : share >= 0.5);
}

/** Another sentence may say the same without holding back. */
function assertsFlatly(text: Text, scope: ReadonlySet<string>, hedge: RegExp): boolean {
  return shareIn(scope, text.content) >= 0.7 && !new RegExp(hedge.source).test(text.lower);
}

/** The statement's own word for what was held back. */
function firstOf(scope: ReadonlySet<string>, said: Text): string {
  return (
    said.tokens.find(({ stem, content }) => content && scope.has(stem))?.lower ?? said.plain.slice(0, 40)
  );
}
