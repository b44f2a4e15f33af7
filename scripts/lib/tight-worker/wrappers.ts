import { parseAst } from 'vite';
import { type Edit, edited, type Node, walk } from '../lean-temml/edits';

/** The bundler's function that makes a module one that is evaluated when it is first needed: `var init_a = __esmMin((() => { … }))`. */
const WRAPPED = '__esmMin';

/** A module as the bundler wrapped it. */
export interface Wrapper {
  name: string;
  /** What evaluates it: calls of the wrappers that it imports, then its own. */
  body: Node[];
  /** Those wrappers, in their order. */
  imports: string[];
}

/** A script of one function, as the bundler leaves it before anything is shortened. */
export interface Script {
  code: string;
  statements: Node[];
  wrappers: ReadonlyMap<string, Wrapper>;
  /** Calls that stand in functions, for a module that is imported while the script runs. */
  imported: { name: string; call: Node }[];
}

/**
 * Reads which modules a script holds wrapped, and who calls them.
 * @throws Error where one is called in a way that was not looked at
 */
export function readScript(code: string): Script {
  const program = parseAst(code) as unknown as Node;
  const statements = bodyOfScript(program);
  const wrappers = new Map<string, Wrapper>();
  for (const statement of statements) {
    const wrapper = wrapperIn(statement);
    if (wrapper) wrappers.set(wrapper.name, wrapper);
  }
  const plain = new Set<Node>();
  for (const statement of [...statements, ...[...wrappers.values()].flatMap(({ body }) => body)]) {
    const called = calledIn(statement);
    if (called && wrappers.has(called)) plain.add(statement.expression as Node);
  }
  for (const wrapper of wrappers.values())
    wrapper.imports = wrapper.body.flatMap((each) =>
      plain.has(each.expression as Node) ? [calledIn(each) as string] : [],
    );

  const imported: Script['imported'] = [];
  let others = 0;
  walk(program, (node) => {
    if (plain.has(node)) return false;
    const name = nameCalled(node);
    if (name && wrappers.has(name)) {
      imported.push({ name, call: node });
      return false;
    }
    if (node.type === 'Identifier' && wrappers.has(node.name ?? '')) others++;
    return true;
  });
  // Each is named once besides: where it is declared.
  if (others !== wrappers.size) throw new Error('A module is called in a way that was not looked at.');
  return { code, statements, wrappers, imported };
}

/** `init_a` of a statement `init_a();`. */
export const calledIn = (statement: Node): string | undefined =>
  statement.type === 'ExpressionStatement' && statement.expression
    ? nameCalled(statement.expression)
    : undefined;

const nameCalled = ({ type, callee, arguments: given }: Node): string | undefined =>
  type === 'CallExpression' && callee?.type === 'Identifier' && given?.length === 0 ? callee.name : undefined;

/** What is in `var background = (function() { … })();` */
function bodyOfScript(program: Node): Node[] {
  const [declared, ...others] = program.body as Node[];
  const body = declared?.declarations?.[0]?.init?.callee?.body as Node | undefined;
  if (others.length > 0 || !Array.isArray(body?.body)) throw new Error('The script is not one function.');
  return body.body as Node[];
}

export function wrapperIn(statement: Node): Wrapper | undefined {
  const [{ id, init } = {} as Node, ...others] = statement.declarations ?? [];
  if (others.length > 0 || init?.callee?.name !== WRAPPED || !id?.name) return undefined;
  const block = init.arguments?.[0]?.body as Node | undefined;
  if (init.arguments?.[0]?.async || !Array.isArray(block?.body))
    throw new Error(`${id.name} is not wrapped in a plain function.`);
  const body = (block.body as Node[]).filter(({ type }) => type !== 'EmptyStatement');
  return { name: id.name, body, imports: [] };
}

/** The text of a node with the edits that lie in it. */
export function textOf(code: string, { start, end }: Node, edits: readonly Edit[]): string {
  const within = edits.filter((each) => each.start >= start && each.end <= end);
  return edited(
    code.slice(start, end),
    within.map((each) => ({ ...each, start: each.start - start, end: each.end - start })),
  );
}
