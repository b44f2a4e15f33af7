import { parseAst } from 'vite';
import { edited, type Node, walk } from '../lean-temml/edits';
import { wordsIn } from './properties';

/**
 * A script without methods of classes that nothing in it names, as often as that leaves others unnamed. What browsers call by
 * itself bears a name that they have, and stays.
 */
export function withoutUnusedMethods(code: string, hostNames: ReadonlySet<string>): string {
  const program = parseAst(code) as unknown as Node;
  const methods = new Map<string, Node[]>();
  const uses = wordsIn(program);
  walk(program, (node) => {
    const name = node.type === 'MethodDefinition' && !node.computed ? node.key?.name : undefined;
    if (name) methods.set(name, [...(methods.get(name) ?? []), node]);
    return true;
  });
  const keys = new Set([...methods.values()].flat().map(({ key }) => key));
  walk(program, (node) => {
    if (node.type === 'Identifier' && node.name && !keys.has(node)) uses.add(node.name);
    return true;
  });
  // A method that only itself names is left: to be sure of it would need more than its name.
  const unused = [...methods].filter(([name]) => !uses.has(name) && !hostNames.has(name));
  if (unused.length === 0) return code;
  const edits = unused.flatMap(([, all]) => all).map(({ start, end }) => ({ start, end, text: '' }));
  return withoutUnusedMethods(edited(code, edits), hostNames);
}
