import type { Finding } from '../../../records/digest';

/** A claim in Chinese, what in an English source allows it, and what in the statement makes none of it. */
export interface Claim {
  kind: Finding['kind'];
  said: RegExp;
  /** Only where the source says this, if given. */
  where?: RegExp;
  allowed?: RegExp;
  kept?: RegExp;
}

export const CLAIMS: Claim[] = [
  {
    kind: 'scope',
    said: /所有|任意|(?<![不无没未][^，。]{0,6})任何|无论|总是|一切|全部|毫无例外|每一[个种项类]/,
    allowed:
      /\b(?:all|every|any|each|arbitrar\w*|always|regardless|irrespective|whatever|universal\w*|entire\w*|no|both|throughout)\b/,
  },
  {
    kind: 'hedge',
    said: /必定|一定(?!程度|的)|确实|肯定|毫无疑问|无条件|(?<!几乎)必然|已被?证[明实]|已经证[明实]/,
    where:
      /\b(?:may|might|could|promis\w*|potential\w*|conjectur\w*|condition\w*|suggest\w*|likely|possibl\w*|unknown|open|ruled out|explained by|hypothes\w*|expect\w*)\b/,
    kept: /(?<!不)可能|或许|有望|也许|猜想|条件下|不能排除|尚未|未必/,
  },
  {
    kind: 'hedge',
    said: /^[^可或望也猜似表提暗预若潜未尚否]+$/,
    where: /\b(?:may|might|conjectur\w*|remains? (?:open|unclear|unknown)|perhaps|unknown whether)\b/,
  },
  {
    kind: 'sign',
    said: /需要|必须|要求/,
    where:
      /\b(?:no|not|without|nor)\b(?: \S+){0,5} (?:requir\w*|need\w*)|\b(?:without|does not|do not|need not)(?: \S+){0,3} (?:requir\w*|need\w*)/,
    kept: /不|无|没|未|免/,
  },
  { kind: 'sign', said: /随机化|随机算法/, where: /\bdeterministic/, allowed: /\brandom|\bstochastic/ },
  { kind: 'sign', said: /确定性/, where: /\brandomi[sz]ed|\bstochastic/, allowed: /\bdetermin/ },
  { kind: 'sign', said: /近似/, where: /\bexact/, allowed: /\bapprox|\bnear/ },
];

/** Words of which it is told whether they hold, in both languages. */
export const PREDICATES: [chinese: string, english: RegExp][] = [
  ['稳健|鲁棒', /\brobust\w*/g],
  ['依赖|取决于', /\bdepend(?:s|ed|ing|ent)?\b/g],
  ['收敛', /\bconverg\w*/g],
  ['成立', /\bholds?\b/g],
  ['显著', /\bsignificant\w*/g],
  ['影响', /\b(?:affect\w*|influenc\w*)/g],
  ['存在', /\bexist\w*/g],
  ['相关', /\bcorrelat\w*/g],
  ['一致', /\b(?:consistent\w*|agree\w*)/g],
  ['预测', /\bpredict\w*/g],
  ['支持', /\bsupport\w*/g],
  ['唯一', /\bunique\w*/g],
  ['最优', /\boptimal\w*/g],
  ['稳定', /\bstab(?:le|ly|ility)\b/g],
  ['收益|获益|受益', /\bbenefit\w*/g],
  ['改善|提升', /\bimprov\w*/g],
];
/** Denies in English what follows it closely, and in Chinese anything. */
export const DENIES_EN =
  /\b(?:no|not|never|without|cannot|neither|nor|none|fail\w*|lack\w*|little|hardly|barely|rarely|absence|unlike|rather than|instead of|un\w+|in(?:dependent|sensitive)\w*)\b|n't\b/;
export const DENIES_ZH = /[不没未无非免否难]|缺|失败|避|防止|阻/;

export const UP = /增大|增加|提高|提升|上升|增强|升高|扩大|增长|加快|改善|变大|变强/;
export const DOWN = /减小|减少|降低|下降|削弱|减弱|缩小|减慢|衰减|恶化|变小|变弱/;
export const UP_EN =
  /\b(?:increas\w*|rais\w*|ris(?:e[sn]?|ing)|rose|grow\w*|grew|boost\w*|amplif\w*|enlarg\w*|expand\w*|higher|greater|larger|improv\w*|enhanc\w*|strengthen\w*|accelerat\w*|gains?|more|faster|better|stronger)\b/;
export const DOWN_EN =
  /\b(?:decreas\w*|reduc\w*|lower\w*|drop\w*|fall\w*|fell|declin\w*|shrink\w*|diminish\w*|cuts?|smaller|fewer|less|attenuat\w*|weaken\w*|suppress\w*|slow\w*|degrad\w*|worse\w*|mitigat\w*|alleviat\w*|sav\w*|deca(?:y|ys|yed))\b/;

/** “A 比 B 大”: bigger or smaller, behind what it is compared with. */
export const THAN =
  /比[^，。；]{1,24}?(大|高|多|快|强|长|好|优|宽)|比[^，。；]{1,24}?(小|低|少|慢|弱|短|差|窄)/;
export const MORE_THAN =
  /\b(?:higher|greater|larger|bigger|faster|stronger|longer|better|more|wider)\b(?: \S+){0,5}? than|\bexceed|\boutperform|\babove\b/;
export const LESS_THAN =
  /\b(?:lower|smaller|slower|weaker|shorter|worse|less|fewer|narrower)\b(?: \S+){0,5}? than|\bbelow\b/;

/** Words of a person, as words in quotation marks behind “says” and its like are; emphasis is none. */
export const QUOTED =
  /(?:称为|称作|称之为|称其为|形容为|誉为|视为|写道|警告|声称|断言|说|称|：)[^"，。]{0,6}"([^"]{4,})"|(?:警告说|写道|声称)[^"。]{0,12}"([^"]{4,})"/;
