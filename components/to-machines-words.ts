import { m } from '../lib/words';
import type { ToMachinesKind } from './order-reader';

/** In a badge that text is meant for machines alone, and what Gloss does about it. */
export const toMachinesWords = (kind: ToMachinesKind): { words: string; help: string } =>
  kind === 'hidden'
    ? { words: m.hidden_text_short(), help: m.hidden_text_help() }
    : { words: m.to_machines_short(), help: m.to_machines_help() };
