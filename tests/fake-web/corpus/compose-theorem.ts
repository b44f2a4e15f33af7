import type { Random } from '../random';
import type { TheoremField } from './field';
import { capital } from './sentence';

const TITLE_STARTS = ['', '', '', 'On ', 'A Note on ', 'Sharp ', 'Optimal ', 'Revisiting '];

export function theoremTitle(field: TheoremField, random: Random): string {
  const subject = random.pick(field.subjects);
  const condition = random.pick(field.conditions);
  const of = random.pick([' of ', ' for ', ' in ']);
  const title = `${random.pick(TITLE_STARTS)}${random.pick(field.aspects)}${of}${subject} ${condition}`;
  return random.chance(0.08) ? `${title}: The Case $d = ${random.int(2, 5)}$` : title;
}

/** Setting, what was known, what is proved, how, and what follows: three to eight sentences. */
export function theoremAbstract(field: TheoremField, random: Random): string {
  const [tool, second] = random.sample(field.tools, 2);
  const [theorem, further] = random.sample(field.theorems, 2);
  const [corollary, extra] = random.sample(field.corollaries, 2);
  const sentences = [
    random.pick(field.settings),
    ...random.sample(field.known, random.int(0, 1)),
    random.pick([
      `We prove that ${theorem}.`,
      `We show that ${theorem}.`,
      `Our main result is that ${theorem}.`,
    ]),
    ...(random.chance(0.4) ? [`Moreover, ${further}.`] : []),
    random.pick([
      `The proof combines ${tool} with ${second}.`,
      `Our argument rests on ${tool}.`,
      `The key ingredient is ${tool}, used together with ${second}.`,
      `The method is based on ${tool} and avoids ${second}.`,
    ]),
    ...(random.chance(0.7) ? [`As a consequence, ${corollary}.`] : []),
    ...(random.chance(0.35) ? [`We also show that ${extra}.`] : []),
    ...(random.chance(0.2) ? ['Several open problems are discussed.'] : []),
  ];
  return sentences.map((sentence) => capital(fill(sentence, random))).join(' ');
}

/** Puts a fresh bound for each `{B}` and a small number for each `{k}`. */
function fill(sentence: string, random: Random): string {
  return sentence.replace(/\{B\}/g, () => bound(random)).replace(/\{k\}/g, () => String(random.int(2, 6)));
}

const FRACTIONS = ['1/2', '1/3', '2/3', '3/4', '2/5', '3/5', '4/5', '4/7'];

function bound(random: Random): string {
  const fraction = random.pick(FRACTIONS);
  const power = random.int(2, 4);
  return random.pick([
    `$O(n^{${fraction}})$`,
    `$\\Theta(n \\log^{${power}} n)$`,
    `$(1 + o(1))\\, n^{1/${power}}$`,
    `$\\Omega(\\sqrt{n \\log n})$`,
    `$O(n \\log^{${power}} n / \\log\\log n)$`,
    `$n^{${fraction} + o(1)}$`,
  ]);
}
