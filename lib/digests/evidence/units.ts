import { type Unit, units } from './unit-table';

/** The longest name is three words; signs are looked up as they are, words small and without a plural s. */
const PIECE =
  /(?:[^\P{L}\u3040-\u9fff]|[°_⊙⊕])+(?:\^-?\d|[23](?![\d\p{L}]))?|%|‰|×|€|(?<=\d)['"](?![\p{L}\d])/uy;
/** The comma is what is left of `\\,`. */
const GAP = /[\s-]|,(?=\p{L}{1,3}\^-\d)|/uy;

function look(name: string): Unit | undefined {
  const power = /^(.+?)\^?(-?\d)$/.exec(name);
  if (power) {
    const base = look(power[1] ?? '');
    const by = Number(power[2]);
    return base && { dimension: `${base.dimension}^${by}`, factor: base.factor ** by };
  }
  const own = units.get(name);
  if (own || name.length < 3) return own;
  const lower = name.toLowerCase();
  // “GFLOPs”
  const one = name.endsWith('s') && name.length > 3 ? units.get(name.slice(0, -1)) : undefined;
  return one ?? units.get(lower) ?? (lower.endsWith('s') ? units.get(lower.slice(0, -1)) : undefined);
}

const CJK = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** In Chinese and Japanese nothing separates a unit from the next word: the longest beginning that is one. */
function lookCjk(text: string): { unit: Unit; length: number } | undefined {
  for (let length = Math.min(7, text.length); length > 0; length--) {
    const unit = units.get(text.slice(0, length));
    if (unit) return { unit, length };
  }
  return undefined;
}

function readOne(text: string, from: number): UnitThere | undefined {
  GAP.lastIndex = from;
  GAP.test(text);
  const start = GAP.lastIndex;
  if (CJK.test(text[start] ?? '')) {
    const found = lookCjk(text.slice(start, start + 7));
    return found && { unit: found.unit, end: start + found.length };
  }
  let best: UnitThere | undefined;
  let end = start;
  for (let words = 0; words < 3; words++) {
    PIECE.lastIndex = words ? end + (/[\s-]/.test(text[end] ?? '') ? 1 : 0) : end;
    const piece = PIECE.exec(text);
    if (!piece) break;
    end = PIECE.lastIndex;
    if (end - start > 30) break;
    const unit = look(text.slice(start, end).replace(/-(?!\d)/g, ' '));
    if (unit && (piece[0] !== 'x' || !/^\s?\d/.test(text.slice(end, end + 2)))) best = { unit, end };
  }
  return best;
}

const PER = /\s?\/\s?|\s(?:per|pro|par)\s/y;

/** Whether a word is the name of a unit. */
export const isUnit = (word: string): boolean => look(word) !== undefined;

/** A unit, and where it ends in the text. */
export interface UnitThere {
  unit: Unit;
  end: number;
}

/** The unit that begins at `from` (a space or hyphen may stand before it), with what it is divided by: `GB/s`, `km s^-1`. */
export function readUnit(text: string, from: number): UnitThere | undefined {
  const first = readOne(text, from);
  if (!first) return undefined;
  PER.lastIndex = first.end;
  const isPer = PER.test(text);
  const below = readOne(text, isPer ? PER.lastIndex : first.end);
  const inverse = below?.unit.dimension.endsWith('^-1');
  if (!below || !(isPer || inverse)) return first;
  const { dimension, factor } = below.unit;
  return {
    unit: {
      dimension: `${first.unit.dimension}/${inverse ? dimension.slice(0, -3) : dimension}`,
      factor: inverse ? first.unit.factor * factor : first.unit.factor / factor,
    },
    end: below.end,
  };
}
