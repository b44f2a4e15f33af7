import { outsideMath } from '../../papers/outside-math';
import type { Finding } from '../../records/digest';

/** More relations of one text than this are not looked at. */
const MOST = 40;
/** A formula between two others: `n → ∞`, `λ ≤ 2^k`. */
const RELATION = /([^\s,;=<>≤≥→]{1,60})(→|≤|≥|<|>)([^\s,;=<>≤≥→]{1,60})/gu;
const TURNED: Record<string, string> = { '≤': '≥<>', '≥': '≤><', '<': '>≥', '>': '<≤' };
/** What tells in words on which side of a formula something lies. */
const IN_WORDS: [RegExp, string][] = [
  [
    /\b(?<!no )(?:larger|greater|more|higher|bigger) than \$|\b(?:at least|above|exceed(?:s|ing)?|bounded (?:from )?below by|no (?:less|smaller) than) \$|(?:(?<!不)大于|(?<!不)超过|至少为?|不小于|不低于) ?\$/g,
    '>',
  ],
  [
    /\b(?<!no )(?:smaller|less|lower|fewer) than \$|\b(?:at most|below|up to|bounded (?:from above )?by|no (?:more|larger|greater) than) \$|(?:(?<!不)小于|至多为?|不超过|不大于|(?<!不)低于) ?\$/g,
    '<',
  ],
];

/** Formulas without spaces and braces, each behind a “$”, their relations as single signs. */
const signsOf = (text: string): string =>
  outsideMath(text, (piece) => piece)
    .map((piece) => (typeof piece === 'string' ? piece : ` $${relationsIn(piece.tex)} `))
    .join('')
    .replace(/\s+/g, ' ');
const relationsIn = (tex: string): string =>
  tex
    .replace(/\\(?:to|rightarrow|longrightarrow)(?![a-z])/g, '→')
    .replace(/\\(?:leq?|leqslant)(?![a-z])/g, '≤')
    .replace(/\\(?:geq?|geqslant)(?![a-z])/g, '≥')
    .replace(/\\infty/g, '∞')
    .replace(/\\(?:left|right)(?![a-z])|[\s{}\\]/g, '');

interface Relation {
  /** Empty where words tell the relation. */
  one: string;
  sign: string;
  other: string;
}

function relationsOf(text: string): Relation[] {
  const signs = signsOf(text);
  const found = [...signs.matchAll(RELATION)].map(([, one = '', sign = '', other = '']) => ({
    one: one.replace(/^\$/, ''),
    sign,
    other,
  }));
  for (const [pattern, sign] of IN_WORDS)
    for (const match of signs.matchAll(pattern)) {
      const other = /^\S+/.exec(signs.slice(match.index + match[0].length))?.[0] ?? '';
      found.push({ one: '', sign, other: other.replace(/[.,;]$/, '') });
    }
  return found.slice(0, MOST);
}

/**
 * A bound that became the other one, or a limit that became another: `λ > 2^k` for `λ ≤ 2^k`, `n → ∞` for `n → 0`.
 * @param said the statement as it was written
 * @param sources the sentences it rests on, as they were written
 */
export function checkRelations(said: string, sources: readonly string[]): Finding[] {
  const theirs = sources.flatMap(relationsOf);
  for (const { one, sign, other } of relationsOf(said)) {
    const same = theirs.filter((each) => each.one === one || !each.one || !one);
    if (sign === '→') {
      const to = same.filter((each) => each.sign === '→' && each.one === one);
      if (
        to.length > 0 &&
        to.every((each) => each.other !== other) &&
        isPlain(other) &&
        to.every((each) => isPlain(each.other))
      )
        return [{ kind: 'sign', said: `${one} → ${other}`, source: `${one} → ${to[0]?.other}` }];
      continue;
    }
    const bounds = same.filter((each) => each.other === other && other.length > 1);
    const isOther = (each: Relation) => (TURNED[sign] ?? '').includes(each.sign);
    if (bounds.length > 0 && bounds.every(isOther))
      return [
        { kind: 'comparison', said: `${one} ${sign} ${other}`.trim(), source: `${bounds[0]?.sign} ${other}` },
      ];
  }
  return [];
}

const isPlain = (side: string): boolean => /^[-+]?(?:\d+|∞)$/.test(side);
