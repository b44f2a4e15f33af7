import { CERTAIN_CHINESE } from './certain';
import type { Claim } from './claim';
import { BOUNDED } from './claims';
import { DOWN_EN, UP_EN } from './directions';

const UP = /增大|增加|提高|提升|上升|增强|升高|扩大|增长|加快|改善|变大|变强/;
const DOWN = /减小|减少|降低|下降|削弱|减弱|缩小|减慢|衰减|恶化|变小|变弱/;
/** Turns a rise or a fall. */
const TURNS = '不(?!确定|等式|同|变量)|没|未|避免|防止|无';
const unlessTurned = (other: RegExp): RegExp => new RegExp(`${other.source}|${TURNS}`);

export const CLAIMS: Claim[] = [
  ...CERTAIN_CHINESE,
  {
    // Whole phrases in quotation marks are somebody's words, short ones a term.
    kind: 'quote',
    said: /"(?=[^"]*[\u4e00-\u9fff]{2})[^"A-Za-z]{6,}"/,
    allowed: /["“”]/,
  },
  {
    // Words of a person, as words in quotation marks behind “says” and its like are; emphasis is none. What the authors
    // themselves set in quotation marks may be translated.
    kind: 'quote',
    said: /(?:称为|称作|称之为|称其为|形容为|誉为|视为|写道|警告|声称|断言|说|称|：)[^"，。]{0,6}"(?=[^"]*[\u4e00-\u9fff]{2})[^"]{4,}"|(?:警告说|写道|声称)[^"。]{0,12}"(?=[^"]*[\u4e00-\u9fff]{2})[^"]{4,}"/,
    allowed: /["“”]/,
  },
  { kind: 'sign', said: UP, kept: unlessTurned(DOWN), where: DOWN_EN, allowed: UP_EN },
  { kind: 'sign', said: DOWN, kept: unlessTurned(UP), where: UP_EN, allowed: DOWN_EN },
  {
    kind: 'scope',
    said: /所有|任意|任何|一切|无论/,
    where: BOUNDED,
    kept: /[≤≥<>]|\\(?:leq?|geq?)|至多|至少|不超过|不小于|不大于|以内|以下|以上|小于|大于|足够|有界|范围|上限/,
  },
  {
    kind: 'scope',
    said: /所有|任意|(?<![不无没未][^，。]{0,6})任何|无论|总是|一切|全部|毫无例外|每一[个种项类]/,
    allowed:
      /\b(?:all|every|any|each|arbitrar\w*|always|regardless|irrespective|whatever|universal\w*|entire\w*|no|both|throughout|none|neither|independent\w*)\b/,
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
  ['参与|参加', /\bparticipat\w*/g],
];
/** Denies in English what follows it closely, and in Chinese anything. */
export const DENIES_EN =
  /\b(?:no|not|never|without|cannot|neither|nor|none|fail\w*|lack\w*|little|hardly|barely|rarely|absence|unlike|rather than|instead of|un(?!der|i|til|less|it)\w+|in(?:dependent|sensitive)\w*)\b|n't\b/;
export const DENIES_ZH = /[不没未无非免否难]|缺(?!陷)|失败|避|防止|阻/;

/** “A 比 B 大”, “A 高于 B”: bigger or smaller, where no number is compared with. */
export const THAN =
  /(?<!相)比[^，。；,;]{1,24}?(大|高|多|快|强|长|好|优|宽)|(?<!相)比[^，。；,;]{1,24}?(小|低|少|慢|弱|短|差|窄)|(高于|大于|优于|快于|强于|多于|长于|胜过)(?!\s*[\d约≈$])|(低于|小于|劣于|慢于|弱于|少于|短于|不如|逊于)(?!\s*[\d约≈$])/;

/** “A 比 B 更弱”: two things are set against each other. */
export const SET_AGAINST =
  /(?<![相对类例占百成配同等无])比(?!例|如|较|特|对|值|率|重|分|拟|方|起)[^，。；\d]{1,24}?(?:更|还要|要)(?=[^，。；]{0,6}(?:大|小|高|低|多|少|快|慢|强|弱|好|差|长|短|频繁|准确|稳定|有效))/;
