import { labelSetOf } from '../../records/sections';

/** Fields whose abstracts are written as those the standard rules were adjusted on. */
const COMPUTING = /^(?:cs\.|eess\.|stat\.|$|unknown)/;

export const isComputing = (primary: string): boolean => COMPUTING.test(primary);

/** Whether the trained model knows abstracts of a field: it has seen none but of computing, and theorems are told otherwise. */
export function isModelled(primary: string): boolean {
  return isComputing(primary) && labelSetOf(primary) !== 'theorem';
}
