import type { Claim } from './claim';

/** What a source proposes, believes or holds for likely, in whatever words. */
const HELD =
  /\b(?:propos\w*|consider\w*|argu\w*|believ\w*|suggest\w*|could|may|might|likel\w*|thought|hypothes\w*|conjectur\w*|specul\w*|posit(?:s|ed)?|possib\w*|hint\w*|indicat\w*)\b/;
/** What in a source allows that a matter is proved. */
const SHOWN =
  /\b(?:prov(?:e|es|ed|en|ing|abl[ey])|proofs?|theorems?|establish\w*|demonstrat\w*|confirm\w*|verif\w*|validat\w*|rigor\w*|show(?:s|n|ed|ing)?|conclusiv\w*|deriv\w*|reveal\w*|evidenc\w*)\b|\bwe (?:\w+ ){0,4}(?:give|obtain|bound|find)\b/;
/** What is meant to be, and is not yet. */
const TO_COME =
  /\b(?:will|shall|intend\w*|aims? (?:to|at)|plans? to|to be (?:determined|identified|explored|studied|investigated|found|clarified|tested|shown|assessed)|in (?:the )?future)\b/;
const DONE =
  /\b(?:has|have|had|was|were|already)\b|\bwe (?:\w+ )?\w+ed\b|\bwe (?:\w+ ){0,4}(?:show|demonstrate|solve|implement|extend|prove|identify|evaluate|give|obtain|derive|find|build)\b/;

/** What is proposed or believed, told as proved, and what is to come, told as done; and denials that fell. */
export const SETTLED_CHINESE: Claim[] = [
  {
    kind: 'hedge',
    said: /证明|证实|确证|铁证/,
    where: HELD,
    allowed: SHOWN,
    kept: /可能|或许|有望|也许|猜想|假说|假设|推测|认为|尚|难以|[未不无]/,
  },
  {
    kind: 'hedge',
    said: /已经?(?:成功)?(?:克服|解决|实现|完成|发现|找到|鉴定|投入|成为)/,
    where: TO_COME,
    allowed: DONE,
    kept: /尚|[未没]/,
  },
  {
    kind: 'sign',
    said: /不为零|不等于零|非零/,
    where: /\bzero\b/,
    allowed: /\bnon-?zero|\bfinite|\bnot zero|\bnon-?vanish/,
  },
  {
    kind: 'sign',
    said: /仍?[需须](?:要)?(?:重新|再)/,
    where: /\b(?:no|not|without)\b(?: \S+){0,5} (?:re-?\w+|again|anew)\b/,
    kept: /[不无没未免]/,
  },
];
