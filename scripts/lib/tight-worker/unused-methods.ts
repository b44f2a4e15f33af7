import { parseAst } from 'vite';
import { edited, type Node, walk } from '../lean-temml/edits';
import { wordsIn } from './properties';

/**
 * A script without methods that nothing in it names but they themselves and one another. What browsers call of their own accord
 * bears a name that they have, and stays.
 */
export function withoutUnusedMethods(code: string, hostNames: ReadonlySet<string>): string {
  const program = parseAst(code) as unknown as Node;
  const words = wordsIn(program);
  const methods = new Map<string, Node[]>();
  const keys = new Set<Node | undefined>();
  const uses = new Map<string, Node[]>();
  const given = new Set<Node>();
  walk(program, (node) => {
    for (const each of givenBy(node)) given.add(each);
    const name =
      (node.type === 'MethodDefinition' || given.has(node)) && !node.computed ? node.key?.name : undefined;
    if (name && !words.has(name) && !hostNames.has(name)) {
      put(methods, name, node);
      keys.add(node.key);
    } else if (node.type === 'Identifier' && node.name && !keys.has(node)) put(uses, node.name, node);
    return true;
  });

  const left: Node[] = [];
  const isIn = ({ start, end }: Node, places: Node[]) =>
    places.some((each) => start >= each.start && end <= each.end);
  for (let before = -1; before < left.length; ) {
    before = left.length;
    for (const [name, all] of methods) {
      if (!(uses.get(name) ?? []).every((use) => isIn(use, left) || isIn(use, all))) continue;
      left.push(...all);
      methods.delete(name);
    }
  }
  return edited(
    code,
    left.map((each) => ({
      start: each.start,
      end: given.has(each)
        ? each.end + (/^\s*,/.exec(code.slice(each.end, each.end + 20))?.[0].length ?? 0)
        : each.end,
      text: '',
    })),
  );
}

/**
 * Dexie gives its classes methods in this way: `props(Dexie, { exists() { … }, … })`. WXT's storage is one object of functions, and
 * so is each of its items.
 */
function givenBy(node: Node): Node[] {
  const [, all] = GIVES.test(node.callee?.name ?? '') ? (node.arguments ?? []) : [undefined, node];
  const { type, properties = [] } = all ?? {};
  if (type !== 'ObjectExpression') return [];
  const isStorage = properties.some(({ key }) => STORES.test(key?.name ?? ''));
  return all !== node || isStorage ? properties : [];
}
const GIVES = /^props(?:\$\d+)?$/;
const STORES = /^(?:restoreSnapshot|removeMeta)$/;

function put(map: Map<string, Node[]>, name: string, node: Node): void {
  const all = map.get(name);
  if (all) all.push(node);
  else map.set(name, [node]);
}
