/** Words that hold a claim back, and the words that hold it back as well. */
export interface Hedge {
  pattern: RegExp;
  kept: RegExp;
  /** How many words after it belong to it. */
  reach: number;
  /** Which part of the statement must stand in the hedged sentence: words that writers drop are asked for in near copies only. */
  share: number;
}

export const DOUBT =
  /\b(?:may|might|could|would|should|suggest\w*|likely|unlikely|likelihood|possib\w*|probabl\w*|potential(?!s\b)\w*|perhaps|appears?|appeared|appearing|apparent\w*|seem\w*|preliminary|tentativ\w*|hypothes\w*|conjectur\w*|speculat\w*|indicat\w*|hints?|hinting|point(?:s|ing)? to|expect\w*|believ\w*|hop(?:e|es|ing)|optimis\w*|anticipat\w*|promis\w*|sometimes|occasionally|in some|in certain|tends?|tendency|candidate|pilot|consistent with|plausib\w*|presumabl\w*|envision\w*|paves?|according to|judging|argu\w*|contend\w*|posit(?:s|ed)?|in the (?:authors'|opinion|view)|propos\w*|claim\w*|case for|view\w*|allow\w*|permit\w*|opportunit\w*|prospect\w*|compatible with)\b/;
/** What tells that a matter is open, or yet to come. */
export const OPEN = new RegExp(
  `${DOUBT.source}|\\b(?:whether|un(?:known|clear|decided|resolved|settled)|not know\\w*|open|remains?|left|will|to be|later|future|comment\\w*|discuss\\w*|agree\\w*|match\\w*|fits?)\\b`,
);
/** Words that hold back only what follows them soon. */
export const DOUBT_NEAR =
  /\b(?:can|if|whether|aim\w*|toward\w*|opens?|option\w*|question\w*|assum\w*|argu\w*|posit\w*|initial|early|uncertain\w*|interpret\w*|propos\w* that)\b/;
export const SOME =
  /\b(?:some|small number|handful|couple|number of|certain|several|many|few|particular|part|partly|partial\w*|subset|specific|not all|may|might|can|could|sometimes|occasional\w*|often|one of|two|three|limited|various|select\w*|fraction|portion|at times|half|most\w*|minority|majority|cases)\b/;
export const MOSTLY =
  /\b(?:often|typical\w*|usual\w*|general\w*|commonly|frequent\w*|main\w*|most\w*|larg\w*|primar\w*|predominant\w*|many|some|may|might|can|could|tend\w*|normal\w*|partial\w*|partly|sometimes|suggest\w*|major\w*|broadly|in part|increasingly|common)\b/;
export const NEARLY =
  /\b(?:almost|near\w*|approximat\w*|virtual\w*|essential\w*|practical\w*|about|rough\w*|close\w*|most\w*|quasi|up to|as\b.{1,20}\bas)\b|≈/;

export const HEDGES: Hedge[] = [
  {
    pattern:
      /\b(?:may(?! (?:20|19)\d\d)|might|could|suggest(?:s|ed|ing|ive)?|likely|possibly|probably|potentially|potential (?:to|for|of)|has potential|perhaps|appears?(?= to| that)|appeared(?= to)|seem(?:s|ed)?(?= to| that|ingly)?|preliminary|tentative(?:ly)?|hypothesi[sz]e[sd]?|conjectur(?:e[sd]?|ing)|speculat(?:e[sd]?|ing)|sometimes|occasionally|plausibl[ey]|(?:we|i|the authors?) (?:expect|believe|hope|anticipate|argue|contend|posit|speculate|suspect|think|presume)|(?:this|our|the) (?:paper|article|work|study|essay|position) (?:argues|contends|posits|conjectures|speculates|hypothesi[sz]es)|(?:is|are|was|were) (?:thought|believed|argued|assumed|suspected|speculated|conjectured|presumed|claimed|hypothesi[sz]ed) (?:to|that)|arguably|(?:is|are) expected to|promising(?! (?:approach|method|direction|way|technique|avenue|alternative|tool|paradigm|strategy|framework)\w*)|presumably|hints? (?:at|that)|reasons? (?:for|to) (?:optimism|believe|hope|think|expect)|in (?:some|certain|many|most|several|particular) (?:cases|settings|situations|instances|scenarios|conditions|regimes)|under (?:some|certain|mild|suitable|restrictive|ideal\w*) (?:\w+ )?(?:conditions|assumptions|circumstances)|pilot (?:study|trial|data)|if (?:confirmed|true|correct|verified))\b/g,
    kept: DOUBT,
    reach: 12,
    share: 0.4,
  },
  {
    pattern:
      /(?:^|\b(?:not know|not known|unclear|unknown|open) )(?:if|whether)\b|\bunlikely\b|\bpossible (?=(?:\w+ )?(?:extension|application|explanation|use|role|link|connection)s?\b)|\bwill be (?=\w+ed\b|made\b)|\bto be (?=released|published|made)|\bconsistent with\b(?! (?:\w+ )?(?:previous|prior|earlier|past|existing|this|these|those|our|known|theor\w+|expectations?|literature|reports?|results?|findings|observations?)\b)/g,
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
    pattern:
      /\bcan (?:also |even |sometimes |often )?be (?=(?!able)\w*(?:ial|ive|ous|ent|ant|ful|ic|ible|al|large|severe|serious|strong|weak|high|low|small)\b)/g,
    kept: /\b(?:can|could|may|might|sometimes|possib\w*|potential\w*|prone|liable|tend\w*|up to|often|some|risks?)\b/,
    reach: 1,
    share: 0.5,
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
