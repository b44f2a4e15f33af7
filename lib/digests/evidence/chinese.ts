import type { Finding } from '../../records/digest';
import type { Text } from './read-text';

const CHINESE = /[\u4e00-\u9fff]{2}/;

/** A claim in Chinese, what in an English source allows it, and what in the statement makes none of it. */
interface Claim {
  kind: Finding['kind'];
  said: RegExp;
  /** Only where the source says this, if given. */
  where?: RegExp;
  allowed?: RegExp;
  kept?: RegExp;
}

const CLAIMS: Claim[] = [
  {
    kind: 'scope',
    said: /所有|任意|任何|无论|总是|一切|全部|毫无例外|每一[个种项类]/,
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

const UP = /增大|增加|提高|提升|上升|增强|升高|扩大|增长|加快|改善|变大|变强/;
const DOWN = /减小|减少|降低|下降|削弱|减弱|缩小|减慢|衰减|恶化|变小|变弱/;
const UP_EN =
  /\b(?:increas\w*|rais\w*|ris(?:e[sn]?|ing)|rose|grow\w*|grew|boost\w*|amplif\w*|enlarg\w*|expand\w*|higher|greater|larger|improv\w*|enhanc\w*|strengthen\w*|accelerat\w*|gains?|more|faster|better|stronger)\b/;
const DOWN_EN =
  /\b(?:decreas\w*|reduc\w*|lower\w*|drop\w*|fall\w*|fell|declin\w*|shrink\w*|diminish\w*|cuts?|smaller|fewer|less|attenuat\w*|weaken\w*|suppress\w*|slow\w*|degrad\w*|worse\w*|mitigat\w*|alleviat\w*|sav\w*|deca(?:y|ys|yed))\b/;

/** “A 比 B 大”: bigger or smaller, behind what it is compared with. */
const THAN = /比[^，。；]{1,24}?(大|高|多|快|强|长|好|优|宽)|比[^，。；]{1,24}?(小|低|少|慢|弱|短|差|窄)/;
const TURNS = /不(?!确定|等式|同|变量)|没|未|避免|防止|无/;

/**
 * What a Chinese statement claims of an English source that it does not say: all for some, certainly for maybe, up for down,
 * more than for less than, words in quotation marks of nobody. Only words that leave little choice are looked at.
 */
export function checkChinese(said: Text, named: readonly Text[]): Finding[] {
  if (!CHINESE.test(said.plain)) return [];
  const source = named.map(({ lower }) => lower).join(' ');
  const claims = CLAIMS.flatMap(({ kind, said: pattern, where, allowed, kept }): Finding[] => {
    const match = pattern.exec(said.plain);
    const isFree =
      !match || kept?.test(said.plain) || allowed?.test(source) || (where && !where.test(source));
    return isFree ? [] : [{ kind, said: match[0].slice(0, 40) }];
  });
  return [
    ...claims,
    ...direction(said.plain, source),
    ...comparison(said.plain, source),
    ...quotation(said.plain, source),
  ];
}

function direction(said: string, source: string): Finding[] {
  if (TURNS.test(said)) return [];
  const [up, down] = [UP.exec(said), DOWN.exec(said)];
  const [upEn, downEn] = [UP_EN.test(source), DOWN_EN.test(source)];
  // “more than a factor of two” is no rise.
  const rises = upEn && UP_EN.test(source.replace(/\bmore than\b/g, ''));
  if (up && !down && downEn && !rises) return [{ kind: 'sign', said: up[0] }];
  if (down && !up && upEn && rises && !downEn) return [{ kind: 'sign', said: down[0] }];
  return [];
}

const MORE_THAN =
  /\b(?:higher|greater|larger|bigger|faster|stronger|longer|better|more|wider)\b(?: \S+){0,5}? than|\bexceed|\boutperform|\babove\b/;
const LESS_THAN =
  /\b(?:lower|smaller|slower|weaker|shorter|worse|less|fewer|narrower)\b(?: \S+){0,5}? than|\bbelow\b/;

function comparison(said: string, source: string): Finding[] {
  const match = THAN.exec(said);
  if (!match) return [];
  const [more, less] = [MORE_THAN.test(source), LESS_THAN.test(source)];
  if (more === less || (match[1] ? more : less)) return [];
  // What stands before 比 stands behind “than”: turned round, and right.
  const first = /[A-Za-z][\w-]+/.exec(said.slice(0, match.index))?.[0].toLowerCase();
  if (
    first &&
    source
      .split(/\bthan\b/)[1]
      ?.split(/[,;.]/)[0]
      ?.includes(` ${first}`)
  )
    return [];
  return [{ kind: 'comparison', said: match[0] }];
}

/** Words of a person, as words in quotation marks behind “says” and its like are; emphasis is none. */
const QUOTED =
  /(?:称为|称作|称之为|称其为|形容为|誉为|视为|写道|警告|声称|断言|说|称|：)[^"，。]{0,6}"([^"]{4,})"|(?:警告说|写道|声称)[^"。]{0,12}"([^"]{4,})"/;

function quotation(said: string, source: string): Finding[] {
  const match = QUOTED.exec(said);
  const words = match?.[1] ?? match?.[2];
  // What the authors themselves set in quotation marks may be translated.
  return words && CHINESE.test(words) && !/["“”]/.test(source) ? [{ kind: 'quote', said: words }] : [];
}
