import { parseAst } from 'vite';
import { type Edit, edited, type Node, walk } from '../lean-temml/edits';

/** A function that is declared, and the body it is declared in. */
interface Declared {
  name: string;
  node: FunctionNode;
  /** Where the statements of that body begin. */
  start: number;
}

interface FunctionNode extends Node {
  generator?: boolean;
  body: Node & { body: Node[] };
}

/**
 * A script whose functions are declared as arrows, at the start of the body in which they stood: there they are as early as a
 * declared function is, and an arrow says the same in less. What has a `this` or `arguments` of its own, makes objects under
 * a name it bears, or is given another value stays as it is. So do functions that are values, where they stand.
 */
export function withArrowFunctions(code: string): string {
  let script = withArrowValues(code);
  for (;;) {
    const program = parseAst(script) as unknown as Node;
    const bound = boundNames(program, true);
    const found = declaredIn(program).filter(({ name, node }) => !bound.has(name) && isPlain(node));
    // The inner ones first: an edit cannot lie within another.
    const inner = found.filter(
      ({ node }) => !found.some(({ node: other }) => node.start < other.start && other.end <= node.end),
    );
    if (inner.length === 0) return script;
    script = edited(script, movedUp(script, inner));
  }
}

/** Where a function stands as a value by itself, and an arrow may stand as well: not before an operator. */
function valuesIn(node: Node): { value: Node | null | undefined; names: Node[] }[] {
  const { type, key, value, id, left, right } = node;
  if (type === 'Property' && node.kind === 'init' && !(node as { method?: boolean }).method)
    return [{ value: value as Node, names: key && !node.computed ? [key] : [] }];
  if (type === 'VariableDeclarator') return [{ value: node.init, names: id ? [id] : [] }];
  if (type === 'AssignmentExpression')
    return [{ value: right, names: left ? [left, left.property ?? left] : [] }];
  if (type === 'CallExpression') return (node.arguments ?? []).map((each) => ({ value: each, names: [] }));
  return [];
}

/** A script in which functions that are values and have no name of their own are arrows. */
function withArrowValues(code: string): string {
  const program = parseAst(code) as unknown as Node;
  const bound = boundNames(program, false);
  const edits: Edit[] = [];
  walk(program, (node) => {
    for (const { value, names } of valuesIn(node)) {
      if (
        value?.type !== 'FunctionExpression' ||
        value.id ||
        names.some(({ name }) => name && bound.has(name))
      )
        continue;
      const declared = value as FunctionNode;
      if (!isPlain(declared)) continue;
      edits.push(...headOfArrow(declared));
    }
    return true;
  });
  return edited(code, edits);
}

/** Head and arrow are apart from what lies between them: other functions may lie there. */
function headOfArrow({ start, params = [], body, async: isAsync }: FunctionNode): Edit[] {
  const [first, last] = [params[0], params.at(-1)];
  const head = isAsync ? 'async (' : '(';
  if (!first || !last) return [{ start, end: body.start, text: `${head}) => ` }];
  return [
    { start, end: first.start, text: head },
    { start: last.end, end: body.start, text: ') => ' },
  ];
}

function movedUp(code: string, found: readonly Declared[]): Edit[] {
  const arrows = new Map<number, string>();
  for (const each of found) arrows.set(each.start, (arrows.get(each.start) ?? '') + asArrow(code, each));
  const first = new Map(found.map(({ node }) => [node.start, node]));
  return [
    // What stands first in its body is replaced; an edit that only adds would be lost beside one that takes away.
    ...[...arrows].map(([start, text]) => ({ start, end: first.get(start)?.end ?? start, text })),
    ...found
      .filter(({ node }) => !arrows.has(node.start))
      .map(({ node: { start, end } }) => ({ start, end, text: '' })),
  ];
}

function asArrow(code: string, { name, node }: Declared): string {
  const [first, last] = [node.params?.[0], node.params?.at(-1)];
  const params = first && last ? code.slice(first.start, last.end) : '';
  const body = code.slice(node.body.start, node.body.end);
  return `var ${name} = ${node.async ? 'async ' : ''}(${params}) => ${body};\n`;
}

/** The functions that stand by themselves among the statements of a function's body. */
function declaredIn(program: Node): Declared[] {
  const all: Declared[] = [];
  walk(program, (node) => {
    const statements = /Function/.test(node.type) ? (node as FunctionNode).body.body : undefined;
    if (!Array.isArray(statements)) return true;
    const first = statements.find((each) => !(each as { directive?: string | null }).directive);
    for (const each of statements)
      if (each.type === 'FunctionDeclaration' && each.id?.name && first)
        all.push({ name: each.id.name, node: each as FunctionNode, start: first.start });
    return true;
  });
  return all;
}

/** Whether a function takes nothing but its parameters, and does something. */
function isPlain(declared: FunctionNode): boolean {
  if (declared.generator || declared.body.body.length === 0) return false;
  let plain = true;
  walk(declared, (node) => {
    // A class within it is looked through: its heritage and computed names have the `this` of what is around it.
    if (node !== declared && /^Function/.test(node.type)) return false;
    if (/^(?:ThisExpression|MetaProperty)$/.test(node.type) || node.name === 'arguments') plain = false;
    return plain;
  });
  return plain;
}

/**
 * Names of what makes objects or has heirs and, for those that are declared, is given another value: by name alone, wherever they
 * are declared.
 */
function boundNames(program: Node, isDeclared: boolean): Set<string> {
  const names = new Set<string>();
  walk(program, (node) => {
    for (const each of [...madeBy(node), ...(isDeclared ? changedBy(node) : [])])
      for (const named of isDeclared ? [each] : [each, each?.property]) {
        const name = nameOf(named);
        if (name) names.add(name);
      }
    return true;
  });
  return names;
}

/** As it is written, or between brackets: `own`, `["own"]`. */
const nameOf = (node: Node | null | undefined): string | undefined =>
  node?.name ?? (typeof node?.value === 'string' ? node.value : undefined);

/** What makes an object, has a prototype or heirs. */
function madeBy(node: Node): (Node | null | undefined)[] {
  const { type, superClass } = node as Node & { superClass?: Node };
  if (type === 'NewExpression') return [node.callee];
  if (type === 'MemberExpression') return nameOf(node.property) === 'prototype' ? [node.object] : [];
  return [node.operator === 'instanceof' ? node.right : superClass];
}

/** What is given another value. */
const changedBy = (node: Node): (Node | null | undefined)[] =>
  node.type === 'AssignmentExpression'
    ? [node.left]
    : node.type === 'UpdateExpression'
      ? [node.argument]
      : [];
