import { outsideMath } from '../../papers/outside-math';
import type { Finding } from '../../records/digest';
import { plainOf } from './plain';

/** `X^{y}` and `X_{y}`: TeX that nobody set between dollars. Powers in figures stand with units and numbers. */
const BARE = /[\p{L}\d)\]}]+[\^_]\{(?=[^{}]*\p{L})[^{}]{1,60}\}/gu;
/** Where a formula may be cut: what stands on either side is the authors' even if they wrote it elsewhere. */
const CUTS = /[=<>≤≥≈∈,;:≪≫≠→∼~()[\]|]|\\(?:ll|gg)\b/u;
/** A number and the sign it counts in is looked at with the units. */
const QUANTITY = /^[\d.,±+-]+\p{L}{1,3}(?:_.)?$/u;
const MOST = 40;

/** A formula as a reader would type it, without spaces and braces. */
const compactOf = (tex: string): string => plainOf(tex).replace(/[\s{}$\\]/g, '');

function formulasOf(text: string): string[] {
  const set: string[] = [];
  const prose = outsideMath(text, (piece) => piece)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      set.push(piece.tex);
      return ' ';
    })
    .join('');
  return [...set, ...(prose.match(BARE) ?? [])].slice(0, MOST);
}

/**
 * Formulas in TeX that the source does not hold, spaces aside: a copy that broke on the way. Numbers are looked at
 * elsewhere, and a formula that was rewritten in plain letters is a reader's text and no copy.
 * @param said the statement as it was written
 * @param sources the title and the abstract, as they were written
 */
export function checkFormulas(said: string, sources: readonly string[]): Finding[] {
  const formulas = formulasOf(said);
  if (formulas.length === 0) return [];
  const whole = sources.map(compactOf).join(' ');
  const isKnown = (formula: string) => {
    const compact = compactOf(`$${formula}$`);
    return (
      whole.includes(compact) ||
      compact.split(CUTS).every((part) => !/\p{L}/u.test(part) || QUANTITY.test(part) || whole.includes(part))
    );
  };
  return formulas
    .filter((formula) => !isKnown(formula))
    .map((formula) => ({ kind: 'quote', said: formula.trim() }));
}

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

/** TeX of relations as single signs, and all formulas without spaces. */
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
    .replace(/[\s{}\\]|\\left|\\right/g, '');

interface Relation {
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

/** A bound that became the other one, or a limit that became another: `λ > 2^k` for `λ ≤ 2^k`, `n → ∞` for `n → 0`. */
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
