import type { Unit } from '../../evidence/unit-table';
import { readUnit } from '../../evidence/units';

/** A sign, or what it counts in, that stands in one of two texts alone. */
export interface SignIssue {
  kind: 'missing' | 'added';
  atom: 'sign' | 'unit';
  /** As it stands in the text that has it. */
  text: string;
}

/**
 * Each as it is written in signs, and besides as the ten languages write it in words: who has the sign on one side must have
 * either on the other. A word that says it now and then is enough: what is sure to be lost is told, and no more.
 */
const SIGNS: readonly [sign: RegExp, words: RegExp][] = [
  [
    /%/u,
    /percent|per cent|prozent|pour ?cent|por ?cien|por ?cento|процент|百分|パーセント|퍼센트|分之|[成割]|half|halv|hälfte|moitié|mitad|metade|половин|半|quarter|third|fifth|tenth/iu,
  ],
  [/‰/u, /mill[ei]|promille|промилле|por mil|千分|パーミル|퍼밀/iu],
  [/°/u, /degree|grad|degré|grau|градус|\bdeg\b|[摄攝摂华華]氏|섭씨|[\d一二三四五六七八九十百零]\s?[度도]/iu],
  [
    /±|∓|\+\/[-−]/u,
    /plus.{1,6}min|正负|正負|プラスマイナス|плюс.минус|(?:más|mais) (?:o|ou) menos|误差|誤差|오차|플러스/iu,
  ],
  [
    /[≤≦⩽]|<=/u,
    /at most|(?:no|not) (?:more|great|larg|exceed)|up to|or less|or equal|maxim|máxim|小[于於]或?等|不超[过過]|不大[于於]|不[多高][于於]|[至最]多|以[下内內]|höchstens|oder gleich|au plus|ou égal|a lo sumo|o igual|ou igual|не (?:более|больше|превыш)|или равн|이하|최대|以下/iu,
  ],
  [
    /[≥≧⩾]|>=/u,
    /at least|(?:no|not) (?:less|few|small)|or more|or equal|minim|mínim|大[于於]或?等|不小[于於]|不[少低][于於]|至少|最少|以上|mindestens|oder gleich|au moins|ou égal|al menos|por lo menos|pelo menos|o igual|ou igual|не (?:менее|меньше|ниже)|или равн|이상|최소|少なくとも/iu,
  ],
  [
    /(?<![-=<])[<≪](?![-=<])/u,
    /less|below|under|fewer|smaller|lower|小[于於]|少[于於]|低[于於]|不足|不到|未[满滿満]|以[下内內]|小さ|下回|kleiner|unter|weniger|moins|inf[eé]rieur|menos|menor|inferior|bajo|abaixo|меньше|менее|ниже|미만|작|보다|이하/iu,
  ],
  [
    /(?<![-=>])[>≫](?![-=>])/u,
    /more|greater|above|over|larger|higher|exceed|beyond|大[于於]|[超逾]|高[于於]|多[于於]|以上|余|大き|上回|größer|über|mehr|höher|plus|supérieur|más|mayor|superior|mais|maior|acima|больше|более|выше|свыше|초과|크|큰|보다|이상/iu,
  ],
  [
    /[×⨯]/u,
    /time|fold|fach|\bmal\b|fois|ve[cz]es|раз|[倍배乘]|\d\s?[x*]|\bby\b|\bpar\b|\bpor\b|\bна\b|掛け|かける|곱|twice|double|triple/iu,
  ],
];

/** Greek letters outside formulas. Their names in other scripts are those that papers write. */
const GREEK = /[\u0391-\u03a9\u03b1-\u03c9]/gu;
const NAMES: Record<string, RegExp> = {
  α: /alpha|alfa|альфа|阿[尔爾]法|アルファ|알파/iu,
  β: /b[eê]ta|бета|[贝貝]塔|ベータ|베타/iu,
  γ: /gamma|гамма|伽[马玛馬瑪]|ガンマ|감마/iu,
  δ: /delta|дельта|德[尔爾]塔|デルタ|델타/iu,
  ε: /[eé]psilon|эпсилон|イプシロン|엡실론/iu,
  θ: /th?eta|тета|シータ|세타/iu,
  κ: /kappa|каппа|カッパ|카파/iu,
  λ: /lamb?da|лямбда|ラムダ|람다/iu,
  μ: /\bmu\b|m[iu][ck]r|мик?р|\bмк|[微миμ]|マイクロ|ミクロン|ミュー|마이크로|뮤/iu,
  ν: /\bnu\b|neutrin|нейтрин|中微子|ニュー|뉴/iu,
  π: /\bpi\b|\bпи\b|派|圆周率|圓周率|円周率|パイ|파이/iu,
  ρ: /\brho?\b|ро\b|ロー|로/iu,
  σ: /sigma|сигма|西格[玛瑪]|标准差|標準|シグマ|시그마|표준/iu,
  τ: /\btau\b|тау|タウ|타우/iu,
  φ: /\bphi?\b|\bfi\b|\bфи\b|ファイ|파이/iu,
  χ: /\bchi\b|khi|\bхи\b|卡方|カイ|카이/iu,
  ψ: /\bpsi\b|\bпси\b|プサイ|프사이/iu,
  ω: /[oô]mega|омега|オメガ|오메가|ohm|\bом|[欧歐]姆|オーム|옴/iu,
};

/** Which signs and Greek letters one of two prose texts has alone, and which numbers no longer count in what they did. */
export function compareSigns(original: string, translated: string): SignIssue[] {
  const [before, after] = [original.normalize('NFKC'), translated.normalize('NFKC')];
  const lost = (kind: SignIssue['kind'], from: string, to: string) =>
    [...SIGNS, ...lettersOf(from)].flatMap(([sign, words]): SignIssue[] => {
      const text = sign.exec(from)?.[0];
      return text && !sign.test(to) && !words.test(to) ? [{ kind, atom: 'sign', text }] : [];
    });
  return [...lost('missing', before, after), ...lost('added', after, before), ...compareUnits(before, after)];
}

const NEVER = /(?!)/u;
const lettersOf = (text: string): [RegExp, RegExp][] =>
  [...new Set(text.match(GREEK))].map((letter) => [
    new RegExp(letter, 'u'),
    NAMES[letter] ?? NAMES[letter.toLowerCase()] ?? NEVER,
  ]);

interface Counted {
  text: string;
  unit: Unit | undefined;
  /** Nothing follows it that could be a unit nobody here knows. */
  isBare: boolean;
}

/** The numbers of a text by their digits, with what each counts in. */
function countedIn(text: string): Map<string, Counted[]> {
  const all = new Map<string, Counted[]>();
  for (const { 0: digits, index } of text.matchAll(/\d+(?:[.,]\d+)*/gu)) {
    const end = index + digits.length;
    const there = readUnit(text, end);
    const counted = {
      text: text.slice(index, there?.end ?? end),
      unit: there?.unit,
      isBare: /^\s?(?:[.,;:)。，、；：]|$)/u.test(text.slice(end, end + 2)),
    };
    const key = digits.replaceAll(',', '.');
    all.set(key, [...(all.get(key) ?? []), counted]);
  }
  return all;
}

/** In these languages differ, or a word for a point is one for a minute. */
const LOOSE = /^(?:pp|×|\$)$/;

function compareUnits(original: string, translated: string): SignIssue[] {
  const after = countedIn(translated);
  return [...countedIn(original)].flatMap(([digits, all]) => {
    const there = after.get(digits);
    if (!there) return [];
    return all.flatMap(({ text, unit }): SignIssue[] => {
      if (!unit || LOOSE.test(unit.dimension)) return [];
      const isKept = there.some((each) => (each.unit ? isAlike(unit, each.unit) : !each.isBare));
      return isKept ? [] : [{ kind: 'missing', atom: 'unit', text }];
    });
  });
}

/** What a unit is divided by may stand elsewhere: “每秒 5 公里”. Degrees are often those of the thermometer. */
function isAlike(one: Unit, other: Unit): boolean {
  if (one.dimension === other.dimension) return Math.abs(one.factor / other.factor - 1) < 1e-9;
  const [a = '', b = ''] = [one.dimension, other.dimension].map((each) => each.split('/')[0]);
  return a === b || (a.startsWith('°') && b.startsWith('°') && (a === '°' || b === '°'));
}
