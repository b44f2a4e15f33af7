import type { Claim } from './claim';

/** What a source holds back, promises or leaves to others, in whatever words. */
const POSSIBLE =
  /\b(?:may|might|could|can|would|potential\w*|promis\w*|possib\w*|suggest\w*|argu\w*|hypothes\w*|conjectur\w*|speculat\w*|predict\w*|offer\w*|evidence|implication\w*|expect\w*|propos\w*|aim\w*|opportunit\w*|prospect\w*|candidate\w*|future|toward\w*|paves?|will|whether|question\w*|seem\w*|appear\w*|indicat\w*|hint\w*|likely|perhaps|plausib\w*|extensib\w*)\b/;
/** What tells in a source that a matter is past or settled, or that its authors did it. */
const SETTLED =
  /\b(?:already|known|certain(?:ly)?|establish\w*|(?:has|have|had) (?:\w+ )?been|had|was|were|prov(?:e|es|ed|en)|confirm\w*|verif\w*|validat\w*|previous\w*|prior|existing|earlier|now|recent\w*|guarante\w*|widely|routinely|current\w*|always|conclusive\w*|definitive\w*)\b|\bwe (?:\w+ ){0,4}(?:show|demonstrate|solve|implement|extend|prove|identify|evaluate|give|obtain|derive|find|build)\b/;

/** What may be, told as done or as certain: “has already improved” for “may improve”. */
export const CERTAIN: Claim[] = [
  {
    kind: 'hedge',
    said: /\balready\b|\b(?:is|are|was|were) (?:known|certain|sure|guaranteed|bound|destined|proven|established) to\b|\b(?:ha(?:s|ve)|is|are) now\b|\b(?:definitely|undoubtedly|indisputabl[ey]|undeniabl[ey]|inevitabl[ey])\b|\b(?:without|beyond) (?:a |any )?(?:doubt|question)\b|\bborne out\b|\bha(?:s|ve) been (?:\w+ly )?(?:prov(?:ed|en)|demonstrated|confirmed|verified|validated|settled|resolved|solved|shown|established|carried over|extended|deployed|adopted|implemented|realised|realized|put (?:in)?to)\b/,
    where: POSSIBLE,
    allowed: SETTLED,
    kept: /\b(?:may|might|could|possib\w*|potential\w*|perhaps|suggest\w*|probabl[ye]|not (?:yet )?(?:been )?(?:known|certain|clear)|neither|none|nor|no|whether)\b/,
  },
];
export const CERTAIN_CHINESE: Claim[] = [
  {
    kind: 'hedge',
    said: /已(?:经|被)?[^，。；]{0,16}?(?:证[明实]|投入|推广|应用于|用于|实现了?|解决了?|确认|改善了?|提高了?|取代了?|建立)|彻底|注定|毫无疑问|确凿|无疑|必将|必然会/,
    where: POSSIBLE,
    allowed: SETTLED,
    kept: /(?<!不)可能|或许|有望|也许|猜想|未必|尚未|是否|潜力|潜在/,
  },
];
