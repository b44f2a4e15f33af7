/** Words that claim much, and what in the source allows them. */
export interface Claim {
  said: RegExp;
  allowed: RegExp;
}

export const ALL =
  /\b(?:all|every\w*|each|any|always|entire\w*|universal\w*|whole|arbitrar\w*|regardless|irrespective|invariab\w*|both|uniform\w*|consistently|throughout|unanim\w*|exhaustive\w*|in general|guarante\w*|no|none|without|never|whatever|whichever|full\w*|complete\w*|total\w*|per|given|iff|only if|unconditional\w*)\b|∀|100 ?%/;
export const MANY_KINDS =
  /\b(?:various|divers\w*|numerous|rang\w*|variet\w*|multipl\w*|several|many|different|broad\w*|wide\w*|extensive\w*|across|array|spectrum|multi\w*|heterogen\w*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|dozens?|hundreds?|\d{1,3}) (?:[a-z-]+ ){0,2}(?!points|times|hours|days|weeks|months|years|minutes|seconds|percent)[a-z-]{3,}s|general\w*|varied|variable|varying|vari(?:ous|ed|es)|set of|collection|numerous|comprehensive\w*|family|classes|universal\w*|arbitrar\w*|any|all)\b/;

export const CLAIMS: Claim[] = [
  {
    said: /\b(?:always|invariably|without exception|in every case|in all cases)\b/g,
    allowed:
      /\b(?:always|invariab\w*|all|every\w*|each|any|whenever|universal\w*|consistently|throughout|never|regardless|irrespective|uniform\w*|unconditional\w*|arbitrar\w*|guarante\w*|iff|only|no|none|constant\w*|stays?|remains?)\b|∀/,
  },
  {
    said: /\b(?:all|every|always|any|universally|universal|invariably|everywhere|everyone|without exception|entire|in every case|regardless of|irrespective of)\b/g,
    allowed: ALL,
  },
  {
    said: /\b(?:never|under no circumstances|in no case|none of)\b/g,
    allowed:
      /\b(?:never|no|not|none|neither|cannot|without|nor|impossib\w*|zero|fail\w*|any|avoid\w*|prevent\w*|unable|lack\w*)\b|n't\b|\b0 ?%/,
  },
  {
    said: /\b(?:completely|fully|entirely|totally|perfect(?:ly)?)\b/g,
    allowed:
      /\b(?:complete\w*|full\w*|entire\w*|total\w*|perfect\w*|whole|all|exact\w*|end-to-end|only|no|without|eliminat\w*|thorough\w*|self-contained|standalone|pur(?:e|ely)|solely|exclusive\w*|autonom\w*|automat\w*|nothing|zero|every|each|any|throughout)\b|100 ?%/,
  },
  {
    said: /\bstate[- ]of[- ]the[- ]art\b|\bsota\b|\bbest[- ](?:known|performing|in-class|reported|published|existing)\b|\bunprecedented\b|\bunmatched\b|\brecord[- ](?:breaking|setting|high)\b|\bnew record\b/g,
    allowed:
      /state[- ]of[- ]the[- ]art|\bsota\b|\bbest\b(?! of)|\bunprecedented\b|\brecord\b|\bleading\b|\bstrongest\b|\bunmatched\b/,
  },
  {
    said: /\b(?:than|over|to) (?:any|all|every) (?:other |existing |previous |prior |known |competing )?|\ball (?:existing|previous|prior|known|other|competing|current) \w+/g,
    allowed:
      /state[- ]of[- ]the[- ]art|\bbest\b|\bstrongest\b|\ball\b|\bany\b|\bhighest\b|\blowest\b|\bevery\b/,
  },
  {
    said: /\bfirst(?:-ever| ever| time)\b|\b(?:is|are|as|offers?|provides?|presents?|introduces?|gives?|proposes?|constitutes?|represents?|reports?|the authors'?|develops?|builds?|mark(?:s|ing)|was|were|be|becom\w+) (?:the|among the) (?:very )?first\b(?! (?:step|stage|phase|part|of (?:two|three|four|which)|is |one ))|\bthe first(?: \S+){0,6} (?:to|that) \w+/g,
    allowed:
      /\bfirst\b|\bnever been\b|\bnot been\b|\bno (?:prior|previous|existing|known|earlier)\b|\bunexplored\b|\bpioneer\w*|\bhitherto\b|\bpreviously (?:un|im|in)\w+|\bto date\b|\bnot yet\b|\bnone\b|\bthere (?:is|are|was|were) no\b|\bunprecedented\b|\bfor the \w+ time\b/,
  },
  {
    said: /\b(?:(?<=\b(?:is|are|was|were|been|being|be) )prov(?:ed|en)(?! (?:to\b|(?:\w+ )?\w+(?:ful|ive|able|ant|ent|al|ous|ult|er)\b))|prov(?:es?|ed|en|ing)(?= (?:that|the|these|this|those|its|their|it|all|every|any|by|mathematically|formally|conclusively|rigorously|beyond|correct|optimal|to (?!be\b|have\b)\w+)\b|[.,;:]|$)|definitive(?:ly)?|conclusive(?:ly)?|guarantee(?:s|d|ing)?|beyond doubt|undoubtedly|certainly|establish(?:es|ed)? (?:beyond|that)|irrefutabl[ey]|unequivocal(?:ly)?)\b/g,
    allowed:
      /\b(?:prov(?:e|es|ed|en|ing|abl[ey])|proofs?|theorems?|guarante\w*|rigorous\w*|definitive\w*|conclusive\w*|unequivocal\w*|certif\w*|certain\w*|establish\w*|ensur\w*|lemma|formal\w*|theoretical\w*|show\w*|bound\w*|derive\w*|verif\w*|confirm\w*)\b/,
  },
  {
    said: /\b(?:eliminat(?:es?|ed|ing)|solv(?:es|ed)|eradicat(?:es?|ed))\b/g,
    allowed:
      /\b(?:eliminat\w*|solv\w*|eradicat\w*|remov\w*|without|no|not|avoid\w*|free|circumvent\w*|obviat\w*|solution\w*|resolv\w*|bypass\w*|prevent\w*|dispens\w*|cures?|zero|need|overcom\w*|address\w*|clos(?:e|es|ed)|absence|replac\w*|vanish\w*|cancel\w*|discard\w*|prun\w*|filter\w*|exclud\w*|suppress\w*|independent\w*|get rid|tackl\w*|handl\w*|answer\w*|settl\w*|decid\w*|comput\w*|unnecessary|obsolete|skip\w*|drop\w*|rather|instead)\b/,
  },
  {
    said: /\b(?:across|on|for|in|over|to|of) (?:a )?(?:wide|broad|diverse|large) (?:range|variety|array|spectrum|set)\b|\b(?:various|diverse|numerous)\b|\b(?:across|in) (?:\w+ )?(?:domains|fields|disciplines|industries|languages|cultures|modalities)\b|\bin general\b|\bin (?:practice|all|real-world)\b(?! (?:setting|scenario|application|environment))/g,
    allowed: MANY_KINDS,
  },
];

export const ANIMALS =
  /\b(?:mice|mouse|murine|rats?|rodents?|zebrafish|drosophila|macaques?|monkeys?|in vitro|in silico|cell lines?|cultured|organoids?|pigs?|rabbits?|yeast|worms?|fl(?:y|ies)|animals?|primates?|dogs?|simulat\w*|synthetic|phantoms?)\b/;
export const PEOPLE =
  /\b(?:humans?|man|people|persons?|patients?|clinical\w*|participants?|subjects?|volunteers?|populations?|men|women|adults?|children|individuals?|cohorts?|users?|annotators?|experts?|crowd\w*)\b/;

/** What limits a finding to a setting, and what in a statement keeps the limit. */
export const LIMITS: Claim[] = [
  {
    said: /\bin (?:\w+ )?simulations?\b|\bsimulated\b(?! (?:by|with|using|efficiently|in (?:polynomial|time))\b)|\bin silico\b|\bsimulations? (?:show|suggest|indicate|demonstrate|reveal)\b/g,
    allowed:
      /simulat|silico|synthetic|numeric|virtual|model|comput|monte carlo|n-body|environment|digital twin|toy/,
  },
  {
    said: /\bin (?:\w+ )?(?:mice|rats|mouse models?|murine models?|zebrafish|drosophila|macaques|monkeys|rodents|pigs|rabbits|dogs|animal models?|yeast)\b|\bin vitro\b|\bex vivo\b/g,
    allowed:
      /mice|mouse|murine|\brats?\b|rodent|zebrafish|drosophila|\bfl(?:y|ies)\b|macaque|monkey|primate|animal|vitro|vivo|cell|cultur|pig|rabbit|dog|yeast|tissue|organoid/,
  },
  {
    said: /\bon (?:\w+ )?synthetic (?:data|datasets|benchmarks?|tasks?|images?)\b|\btoy (?:models?|problems?|examples?|data\w*|tasks?)\b/g,
    allowed: /synthetic|toy|artificial|simulat|generated|small|simple|model|controlled|example/,
  },
];

/** Limits that are a name or a count: “on CIFAR-10” is not “on image datasets”. */
export const GENERIC =
  /\b(?:on|across|for|in|over|to|beyond) (?:(?!(?:the|these|those|both|two|three|four|five|six|seven|eight|nine|ten|several|\d+)\b)[\w-]+ ){0,3}?(datasets|benchmarks|corpora|tasks|domains|languages|species|models|architectures|populations|countries|cities|games|robots|materials|networks|environments|problems|images|data)\b/g;
export const SAME_KIND: Record<string, RegExp> = {
  datasets:
    /\bdatasets|\bdata sets|\bbenchmarks|\bcorpora|\btasks|\bcollections|\bsuites?|\bimages|\bdatabases|\bdata\b/,
  benchmarks:
    /\bbenchmarks|\bdatasets|\bdata sets|\btasks|\bsuites?|\bcorpora|\btests\b|\bgames\b|\bproblems|\benvironments/,
  corpora: /\bcorpora|\bdatasets|\bdata sets|\bcollections|\bcorpuses/,
};
