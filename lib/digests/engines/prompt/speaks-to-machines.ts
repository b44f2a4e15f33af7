import { asTheyLook } from './look-alikes';
import { ASIAN_ORDERS } from './orders/asian';
import { ENGLISH_ORDERS } from './orders/english';
import { EUROPEAN_ORDERS } from './orders/european';
import { outsideQuotes } from './outside-quotes';

/** A title about attacks: “Ignore Previous Instructions: A Study of …”. */
const TITLE_OF_A_STUDY =
  /^[^:.!?\n]{5,90}[:?] ?[^.\n]{0,160}\b(?:attacks?|attacking|injections?|injecting|jailbreak\w*|vulnerabilit\w+|adversar\w+|defen[cs]e\w*|defending|benchmark\w*|robust\w*|survey|study|threats?|safety|security|secure|red[- ]teaming)\b[^.\n]{0,120}$/iu;

const ORDERS = [...ENGLISH_ORDERS, ...ASIAN_ORDERS, ...EUROPEAN_ORDERS];

/** Begins the patterns one by one: all at once, with the first text, they are a task that is felt. */
export function* beginPatterns(): Generator<void> {
  for (const pattern of [TITLE_OF_A_STUDY, ...ORDERS]) {
    pattern.test('a');
    yield;
  }
}

/**
 * Whether a text orders a machine about: to forget its instructions, to praise, to hide weaknesses. Only what it says in
 * its own voice and as an order counts: papers on such attacks describe them (“prompts that tell a model to ignore …”) or
 * quote them, and are not meant. Careful rather than complete: a reader is told, and nothing else hangs on it.
 */
export function speaksToMachines(text: string): boolean {
  const plain = asTheyLook(text.normalize('NFKC'))
    .replace(/[‐‑‒]/g, '-')
    .replace(/[^\S\n]+/g, ' ');
  if (TITLE_OF_A_STUDY.test(plain.trim())) return false;
  const own = outsideQuotes(plain);
  return ORDERS.some((pattern) => pattern.test(own));
}
