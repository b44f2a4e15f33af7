/** What denies, in one word or as its beginning. */
export const DENIAL =
  /\b(?:not(?! only| necessarily| just| merely)|no(?! more than| less than| fewer than)|never|without|cannot|neither|unable|lack\w*|fail\w*|hardly|barely|none|nothing|except(?:ions?)?|unless|avoid\w*|absence|far from|rul(?:e[sd]?|ing) out|impossib\w*|(?<=\b(?:is|are|was|were|be|remains?|remained|still) )unknown|un(?:stable|testable|affected|necessary|correlated|able|decidable)|ir(?:reducible|relevant)|non-?\w*|rather than|instead of|useless|only under)\b|n't\b/g;
/** Denies twice, and so not at all: “no efficiency is lost”. */
export const NO_LOSS =
  /\b(?:no|not|without|never|nothing)\b(?= (?:[\w-]+ ){0,6}(?:lost|loss|los(?:e|es|ing)|lack\w*|miss\w*|sacrific\w*|degrad\w*|harm\w*|hurt\w*|penalt\w*|impair\w*|compromis\w*)\b)|\bnot\b(?= (?:[\w-]+ ){0,6}(?:alone|solely),? but\b)|\brather than\b(?= [\d$])|\bnot\b(?= long ago\b)/g;
/** Looser ways to deny: where the other text has any of these, both may say the same. */
export const DENIES_SOMEHOW =
  /\b(?:little|few|less|g[ai]ve up|abandon\w*|incorrect\w*|same|open|differ\w*|break\w*|cuts?|no|not|nor|none|nothing|non\w*|in(?:visible|valid|dependent|sensitive|complete)\w*|avoid\w*|only|but|remov\w*|reduc\w*|stops?|stays? out of|falls? short of|refrain\w*|abstain\w*|negligible|vanish\w*|zero|0|selective\w*|beyond|other than|apart|exclud\w*|\w+less|\w+-free|free|lack\w*|fail\w*|cannot|never|without|neither|except|unless|rather|instead|far|whereas|away|too|poor(?:ly)?|badly|ill|out of reach|escape\w*|elude\w*|defy|defies|resist\w*|hard|difficult|infeasible|first|unlike|contrast|contrary|opposed|spar(?:es?|ed|ing)|skip\w*|obviat\w*|bypass\w*|circumvent\w*|dispens\w*|omit\w*|drop\w*|refut\w*|reject\w*|disprov\w*|deviat\w*|depart\w*|violat\w*|contradict\w*|prevent\w*|forbid\w*|rare\w*|seldom|scarce\w*|constant|invariant|stable|unchanged|robust\w*|regardless|preserv\w*|limit\w*|restrict\w*|challeng\w*|miss\w*|neglect\w*|ignor\w*|discard\w*|conflict\w*|oppos\w*|revers\w*|minim\w*|weak\w*|alone|sole\w*|merely|despite|exempt\w*|lose\w*|lost|outside|insufficient\w*|inadequate\w*)\b|n't\b|≠/;
/** Tells where, when or with what something holds. */
export const PLACE =
  /^(?:within|between|before|after|during|above|below|under|outside|inside|across|among|beyond|at|in|for|on|with|without|to|from|by|through)$/;
/** Takes out what a source takes out by “not”. */
export const NOT_BUT =
  /\b(?:only|but|except|exclud\w*|unlike|rather|instead|whereas|unless|fail\w*|lack\w*|without|apart)\b/;
/** What leaves a matter open, in a source. */
export const OPEN =
  /\bconjectur\w*|\b(?:remains?|left|is|are|still) open\b|\bopen (?:problems?|questions?)\b|(?<=\b(?:is|are|was|were|be|remains?|remained|still|stays?|largely|entirely|yet) )(?:unknown|unclear|unresolved)\b|\b(?:unknown|unclear|unresolved)(?= (?:whether|if|how|why|what|which|to)\b|[.,;:])|\bcannot be (?:ruled out|excluded)|\bbest explained\b|\bonly (?:have )?empirical\b|\b(?:will|shall) be (?:released|published|provided|shared|reported|opened|explored|investigated|studied|addressed|extended)\b|\bwill be made\b|\beither too\b|\bpromis(?:es|ed)\b|\bpromise(?= (?:to|lower|higher|faster|better|more|less|large|significant|substantial|great(?:er)?)\b)/g;
/** What leaves it open in a statement. */
export const OPEN_KEPT =
  /\b(?:conjectur\w*|open\w*|unknown|unclear|unresolved|whether|may|might|could|would|cannot|possib\w*|potential(?:ly)?(?!s)|suggest\w*|candidate|best|likely|seems?|appears?|evidence|empirical\w*|not (?:yet |currently |fully |well )?(?:known|understood|clear)|questions?|remains?|discuss\w*|explain\w*|explanations?|rul(?:e[sd]?|ing) out|hypothe\w*|will|shall|(?<!\b(?:shown|proved|proven|found|known|demonstrated|established|verified|confirmed) )to be|upon|promis\w*|hop\w+|expect\w*|future|either(?! ?[.,;]|$)|or|aims?|consistent|compatible|left)\b/;
/** End as comparatives do, and are none. */
export const NO_COMPARATIVE =
  /^(?:rather|other|whether|another|either|neither|never|ever|over|under|after|however|order|number|paper|parameter|layer|transformer|power|computer|further|together|later|former|latter|user|answer|consider|remember|filter|cluster|matter|\w*member|per)$/;
/** Says in the source that one thing is more or less than another, without “than” as well. */
export const COMPARES =
  /\b(?:than|sub-?(?:\w*met\w+|\w*second|thresh\w+|\w+ic)|(?:times|twice) (?:as|the|that)|half (?:as|the|that)|outperform\w*|surpass\w*|exceed\w*|beats?|beating|dominat\w*|outdo\w*|underperform\w*|lags?|trails?|superior|inferior|above|below|improv\w+ (?:\S+ ){0,4}(?:over|on|upon)|(?:gains?|advantage|improvement|increase|reduction|speed-?ups?|savings?) (?:\S+ ){0,5}(?:over|relative|compared|with respect)|over (?:the )?(?:baselines?|state)|best|worst|more|less|worse|(?:high|low|fast|slow|strong|weak|bett|larg|small|few|long|short|great|cheap|wid|narrow|deep|rich|old|young|hot|warm|cool|cold)er)\b/;

/** Sets two things side by side; with a word of direction it compares them. */
export const SET_AGAINST =
  /\b(?:(?:compared|relative|comparison|contrast\w*|respect) (?:to|with)|against|versus|vs)\b/;
export const DIRECTED =
  /\b(?:increas\w*|decreas\w*|reduc\w*|improv\w*|rais\w*|lower\w*|ris(?:e[sn]?|ing)|rose|drop\w*|declin\w*|fall\w*|fell|gains?|sav\w*|cuts?|degrad\w*|worsen\w*|speed\w*|accelerat\w*|slow\w*|boost\w*|enhanc\w*|fold|times|twice|half|halv\w*|doubl\w*|only|already|as|little|much|no|not|low|high|small|large|fast|strong|weak|long|short|\w{3,}er(?= by))\b|×/;

/** Ways to say that a condition does not matter, and what in the source allows them. */
export const WITHOUT_CONDITION: [said: RegExp, allowed: RegExp][] = [
  [
    /\bwhether or not\b|\b\w+ or not(?=[.,;]|$)|\bwith or without\b/,
    /\bor (?:not|without)\b|\b(?:with|without) and with(?:out)?\b|\bboth\b|\bno matter\b|\bregardless\b|\birrespective\b/,
  ],
  [
    /\bno matter\b/,
    /\bno matter\b|\bregardless\b|\birrespective\b|\barbitrar\w*|\bany\b|\bevery\b|\ball\b|\bindependent\w*/,
  ],
  [
    /\bwithout (?:[\w-]+ ){0,3}(?:assum|condit|restrict|term|hypothes)\w*|\bunconditional(?:ly)?\b|\bwithout (?:exception|restriction)s?\b|\bno (?:further )?(?:assumptions?|conditions?|restrictions?)\b/,
    /\bwithout\b|\bunconditional|\bno\b|\bnot\b|\bfree\b|\bunrestricted\b|\bdispens|\bagnostic|\bany\b|\barbitrary\b|\bnon-?parametric|\brelax|\bdrop|\bremov|\bavoid|\bnever\b|\bneither\b/,
  ],
  [
    /\balike$|\balike\b(?=[.;,])/,
    /\balike\b|\bsame\b|\bboth\b|\bequal|\blikewise\b|\btoo\b|\bsimilar|\balso\b|\bas well\b|\beach\b|\ball\b|\buniversal|\bacross\b|\bevery\b|\bany\b/,
  ],
];
