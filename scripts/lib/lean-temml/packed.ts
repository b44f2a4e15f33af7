import type { Edit, Node } from './edits';

/** Stands for the backslash in a table, where it would need a second one before it. */
const SLASH = '/';
/** Parts a macro’s name from what it means, and one entry from the next. */
const [MEANS, NEXT] = ['=', '?'];

interface Entry {
  /** What all of its table have in common: `math, rel, true`. */
  head: string;
  text: string;
  /** What it sets: a later entry of another table that sets the same must stay the later one. */
  sets: string[];
}

/**
 * Statements `defineSymbol(math, rel, "≡", "\\equiv", true);` and `defineMacro("\\R", "\\mathbb{R}");` one after the other
 * as tables, one for each kind: a later one of the same name stands.
 */
export function packedRuns(program: Node, code: string): Edit[] {
  const statements = Array.isArray(program.body) ? (program.body as Node[]) : [];
  const edits: Edit[] = [];
  let run: { entry: Entry; at: Node }[] = [];
  const close = () => {
    const [first, last] = [run[0]?.at, run.at(-1)?.at];
    // Two calls are no longer than a table.
    if (first && last && run.length > 2)
      edits.push({ start: first.start, end: last.end, text: tables(run.map(({ entry }) => entry)) });
    run = [];
  };
  for (const at of statements) {
    const entry = symbolEntry(at, code) ?? macroEntry(at);
    if (entry) run.push({ entry, at });
    else close();
  }
  close();
  return [{ start: 0, end: 0, text: UNPACK }, ...edits];
}

const UNPACK = `const unpack = (table) => table.replaceAll("${SLASH}", "\\\\").split("${NEXT}");
const symbolsIn = (mode, group, accept, table) => {
  for (const entry of unpack(table)) {
    const [drawn] = entry;
    defineSymbol(mode, group, drawn, entry.slice(drawn.length), accept);
  }
};
const macrosIn = (table) => {
  for (const entry of unpack(table)) defineMacro(...entry.split("${MEANS}"));
};
`;

/** A symbol is what is drawn and its name, `≡\equiv`; what is not of that form is left as it is. */
function symbolEntry(at: Node, code: string): Entry | undefined {
  const [mode, group, drawn, name, accept] = calls(at, 'defineSymbol');
  if (!mode || !group || typeof drawn?.value !== 'string' || typeof name?.value !== 'string')
    return undefined;
  if ([...drawn.value].length !== 1 || !isPlain(drawn.value + name.value) || name.value === '')
    return undefined;
  return {
    head: `symbolsIn(${source(mode, code)}, ${source(group, code)}, ${accept ? source(accept, code) : 'false'}`,
    text: drawn.value + name.value,
    sets: [drawn.value, name.value].map((each) => `${source(mode, code)} ${each}`),
  };
}

function macroEntry(at: Node): Entry | undefined {
  const [name, means] = calls(at, 'defineMacro');
  if (typeof name?.value !== 'string' || typeof means?.value !== 'string') return undefined;
  if (!isPlain(name.value + means.value)) return undefined;
  return { head: 'macrosIn(', text: `${name.value}${MEANS}${means.value}`, sets: [`macro ${name.value}`] };
}

const isPlain = (text: string): boolean => ![SLASH, MEANS, NEXT].some((each) => text.includes(each));
const source = ({ start, end }: Node, code: string): string => code.slice(start, end);

const calls = ({ type, expression }: Node, name: string): Node[] =>
  type === 'ExpressionStatement' && expression?.callee?.name === name ? (expression.arguments ?? []) : [];

function tables(entries: readonly Entry[]): string {
  const out: { head: string; texts: string[]; sets: Set<string> }[] = [];
  for (const { head, text, sets } of entries) {
    const at = out.findIndex((each) => each.head === head);
    const isFree = !out.slice(at + 1).some((later) => sets.some((each) => later.sets.has(each)));
    const known = at >= 0 && isFree ? out[at] : undefined;
    const table = known ?? { head, texts: [], sets: new Set<string>() };
    if (!known) out.push(table);
    table.texts.push(text);
    for (const each of sets) table.sets.add(each);
  }
  return out
    .map(({ head, texts }) => {
      const table = JSON.stringify(texts.join(NEXT).replaceAll('\\', SLASH));
      return `${head}${head.endsWith('(') ? '' : ', '}${table});`;
    })
    .join('\n');
}
