import { type Atom, atomsIn } from './atoms';
import { type NumberFound, type Numbers, numbersIn } from './numbers';
import { compareSigns } from './signs';
import { writtenIn } from './written-in';

/** What a translation lost or made up. */
export interface AtomIssue {
  kind: 'missing' | 'added';
  /** `sign`: a Greek letter, a percent sign, a relation outside formulas. */
  atom: Atom['kind'] | 'number' | 'unit';
  /** As it stands in the text that has it. */
  text: string;
}

/**
 * Where a translation differs from its original in what no translation changes: formulas, citations, addresses, code (each
 * as often), numbers (as values: 12,000 is 1.2万, 3.1 is 3,1 and ３．１), what they count in, and signs. Empty when all is there.
 */
export function sameAtoms(original: string, translated: string): AtomIssue[] {
  const before = atomsIn(original).map(asNumber);
  const after = atomsIn(translated).map(asNumber);
  const [said, now] = [proseOf(before), proseOf(after)];
  return [...compareAtoms(before, after), ...compareNumbers(said, now), ...compareSigns(said, now)];
}

/** A formula of nothing but a number, as TeX often has them: `$1.4\\%$`, `${<}5\\%$`, `$\\sim\\!10$`. */
const NUMBER =
  /^(?:[\s\d{}<>≤≥~≈+\-−–%.,±$]|\\(?:sim|approx|pm|[lg]eq?|times|[%,;! ()[\]]))*\d(?:[\s\d{}<>~+\-−–%.,±$]|\\(?:times|pm|[%,;! ()[\]]))*$/u;

const SIGNS: Record<string, string> = {
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  lt: '<',
  gt: '>',
  pm: '±',
  times: '×',
};

/** The piece as text where it is a number in a formula: a translation may well write it without. */
const asNumber = (piece: string | Atom): string | Atom =>
  typeof piece !== 'string' &&
  piece.kind === 'formula' &&
  piece.source.length < 40 &&
  NUMBER.test(piece.source)
    ? ` ${piece.source
        .replace(/\{,\}/g, ',')
        .replace(/\\([A-Za-z]+)/g, (_, name: string) => SIGNS[name] ?? ' ')
        .replace(/[\\${}~()[\]]/g, ' ')
        .replace(/[<>≤≥]/g, ' $& ')
        .trim()} `
    : piece;

/** Languages with a decimal comma. Papers are in English but for few. */
const WITH_COMMA = ['de', 'fr', 'es', 'pt', 'ru'];

/** Spaces, the width of signs, and braces around a single index do not change a formula. */
const keyOf = ({ kind, source }: Atom): string =>
  `${kind} ${source
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/([_^])\{(\w)\}/g, '$1$2')}`;

function compareAtoms(before: readonly (string | Atom)[], after: readonly (string | Atom)[]): AtomIssue[] {
  const left = new Map<string, number>();
  const isAtom = (each: string | Atom): each is Atom => typeof each !== 'string' && each.kind !== 'sign';
  for (const each of after.filter(isAtom)) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
  const issues: AtomIssue[] = [];
  const say = (kind: AtomIssue['kind'], { kind: atom, source }: Atom) => {
    if (atom !== 'sign') issues.push({ kind, atom, text: source });
  };
  for (const each of before.filter(isAtom)) {
    const count = left.get(keyOf(each)) ?? 0;
    if (count === 0) say('missing', each);
    else left.set(keyOf(each), count - 1);
  }
  for (const each of after.filter(isAtom)) {
    const count = left.get(keyOf(each)) ?? 0;
    if (count > 0) {
      say('added', each);
      left.set(keyOf(each), count - 1);
    }
  }
  return issues;
}

const proseOf = (pieces: readonly (string | Atom)[]): string =>
  pieces.map((each) => (typeof each === 'string' ? each : ' ')).join('');

function compareNumbers(original: string, translated: string): AtomIssue[] {
  const before = numbersIn(original, !WITH_COMMA.some((language) => writtenIn(original, language) === 'yes'));
  const after = numbersIn(translated);
  const lacking = ({ found }: Numbers, others: Numbers) => {
    const values = new Set([...others.found.flatMap(({ readings }) => readings.flat()), ...others.inWords]);
    return found.filter(
      ({ readings }) => !readings.some((reading) => reading.every((each) => values.has(each))),
    );
  };
  const issue =
    (kind: AtomIssue['kind']) =>
    ({ text }: NumberFound): AtomIssue => ({ kind, atom: 'number', text });
  return [...lacking(before, after).map(issue('missing')), ...lacking(after, before).map(issue('added'))];
}
