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
 * declared function is, and an arrow says the same in less. What has a `this` or `arguments` of its own, makes objects, or is
 * given another value stays as it is.
 */
export function withArrowFunctions(code: string): string {
  let script = code;
  for (;;) {
    const program = parseAst(script) as unknown as Node;
    const bound = boundNames(program);
    const found = declaredIn(program).filter(({ name, node }) => !bound.has(name) && isPlain(node));
    // The inner ones first: an edit cannot lie within another.
    const inner = found.filter(
      ({ node }) => !found.some(({ node: other }) => node.start < other.start && other.end <= node.end),
    );
    if (inner.length === 0) return script;
    script = edited(script, movedUp(script, inner));
  }
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
    if (node !== declared && /^(?:Function|Class)/.test(node.type)) return false;
    if (/^(?:ThisExpression|MetaProperty)$/.test(node.type) || node.name === 'arguments') plain = false;
    return plain;
  });
  return plain;
}

/** Names of what makes objects, has heirs, or is given another value: by name alone, wherever they are declared. */
function boundNames(program: Node): Set<string> {
  const names = new Set<string>();
  walk(program, (node) => {
    const { superClass } = node as { superClass?: Node };
    const made = [
      node.type === 'NewExpression' ? node.callee : undefined,
      node.operator === 'instanceof' ? node.right : undefined,
      node.type === 'AssignmentExpression' ? node.left : undefined,
      node.type === 'MemberExpression' && node.property?.name === 'prototype' ? node.object : undefined,
      node.type === 'UpdateExpression' ? node.argument : undefined,
      superClass,
    ];
    for (const each of made) if (each?.type === 'Identifier' && each.name) names.add(each.name);
    return true;
  });
  return names;
}
