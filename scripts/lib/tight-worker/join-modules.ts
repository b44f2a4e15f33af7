import type { Edit, Node } from '../lean-temml/edits';
import { calledIn, readScript, type Script, textOf, wrapperIn } from './wrappers';

/**
 * A script whose modules each stand in a function of their own, so that they are evaluated when they are first needed, with as
 * few of those functions as that takes: what is evaluated at the start stands in the script itself, and modules that the same
 * imports need share one function. Each is evaluated once and after what it imports, as before, and none without an import that
 * needs it.
 * @throws Error where the script is not as the bundler leaves it
 */
export function joinModules(code: string): string {
  const script = readScript(code);
  const atStart = orderOf(
    script,
    script.statements.flatMap((each) => calledIn(each) ?? []),
  );
  const groups = groupsOf(script, new Set(atStart));
  const groupOf = new Map(groups.flatMap((group) => group.members.map((name) => [name, group] as const)));

  const edits: Edit[] = script.imported.map(({ name, call }) => {
    const group = groupOf.get(name);
    return { start: call.start, end: call.end, text: group ? `${group.name}()` : '0' };
  });
  const ownStatements = (name: string) =>
    (script.wrappers.get(name)?.body ?? []).filter((each) => !script.wrappers.has(calledIn(each) ?? ''));

  // Modules of the start, each where it is first called.
  const begun = new Set<string>();
  const bare = new Set(script.statements.flatMap((each) => bareNames(each) ?? []));
  const declared = new Set<string>();
  const evaluated = (name: string): string[] => {
    if (begun.has(name)) return [];
    begun.add(name);
    return (script.wrappers.get(name)?.body ?? []).flatMap((each) => {
      const called = calledIn(each);
      if (called && script.wrappers.has(called)) return evaluated(called);
      const text = textOf(code, each, edits);
      const assigned = assignedIn(each);
      if (!assigned || !bare.has(assigned)) return [text];
      declared.add(assigned);
      return [`var ${text}`];
    });
  };
  const wrapped = (name: string): string[] => {
    const group = groupOf.get(name);
    // What would be the same at any time is declared with its value, in its place.
    const timeless = ownStatements(name).flatMap((each) => {
      const declares = isTimeless(each) ? assignedIn(each) : undefined;
      if (!declares || !bare.has(declares)) return [];
      declared.add(declares);
      return [`var ${textOf(code, each, edits)}`];
    });
    if (!group || group.members[0] !== name) return group ? timeless : [];
    const before = new Set(
      group.members
        .flatMap((each) => script.wrappers.get(each)?.imports ?? [])
        .map((each) => groupOf.get(each)?.name)
        .filter((each) => each !== undefined && each !== group.name),
    );
    const calls = [...before].map((each) => `${each}();`);
    const body = group.members
      .flatMap(ownStatements)
      .filter((each) => !isTimeless(each) || !bare.has(assignedIn(each) ?? ''))
      .map((each) => textOf(code, each, edits));
    return [...timeless, `var ${group.name} = __esmMin((() => {\n${[...calls, ...body].join('\n')}\n}));`];
  };

  const [first, last] = [script.statements[0] as Node, script.statements.at(-1) as Node];
  const parts = script.statements.map((each): (() => string[]) => {
    const called = calledIn(each);
    if (called && script.wrappers.has(called)) {
      const texts = evaluated(called);
      return () => texts;
    }
    const wrapper = wrapperIn(each);
    if (wrapper) return () => wrapped(wrapper.name);
    // Only when all is evaluated it is known which of its names are declared where they are given their value.
    return () => [bareNames(each) ? withoutDeclared(each, declared) : textOf(code, each, edits)];
  });
  const body = parts.flatMap((part) => part()).join('\n');
  return code.slice(0, first.start) + body + code.slice(last.end);
}

interface Group {
  name: string;
  members: string[];
}

/** The modules that are evaluated after the start, those together that the same imports need. */
function groupsOf(script: Script, atStart: ReadonlySet<string>): Group[] {
  const roots = [...new Set(script.imported.map(({ name }) => name))].filter((name) => !atStart.has(name));
  const orders = roots.map((root) => orderOf(script, [root]).filter((name) => !atStart.has(name)));
  const groups = new Map<string, Group>();
  for (const order of orders)
    for (const name of order) {
      const needed = orders.map((each) => (each.includes(name) ? 'x' : '.')).join('');
      const group = groups.get(needed) ?? { name: `init_group_${groups.size}`, members: [] };
      groups.set(needed, group);
      if (!group.members.includes(name)) group.members.push(name);
    }
  return [...groups.values()];
}

/** All wrappers that those calls evaluate, in the order in which they end. */
function orderOf({ wrappers }: Script, calls: readonly string[]): string[] {
  const begun = new Set<string>();
  const order: string[] = [];
  const visit = (name: string) => {
    const wrapper = wrappers.get(name);
    if (!wrapper || begun.has(name)) return;
    begun.add(name);
    wrapper.imports.forEach(visit);
    order.push(name);
  };
  calls.forEach(visit);
  return order;
}

/** `a` of a statement `a = …;`. */
const assignedIn = ({ type, expression }: Node): string | undefined =>
  type === 'ExpressionStatement' &&
  expression?.type === 'AssignmentExpression' &&
  expression.operator === '=' &&
  expression.left?.type === 'Identifier'
    ? expression.left.name
    : undefined;

/** Whether that is a function, a number, a text: evaluating it asks for nothing. */
const isTimeless = ({ expression }: Node): boolean => {
  const value = expression?.right;
  return value?.type === 'Literal' ? !('regex' in value) : TIMELESS.test(value?.type ?? '');
};
const TIMELESS = /^(?:ArrowFunction|Function)Expression$/;

/** The names of `var a, b;`. */
const bareNames = ({ type, kind, declarations = [] }: Node): string[] | undefined =>
  type === 'VariableDeclaration' && kind === 'var' && declarations.every(({ init }) => !init)
    ? declarations.flatMap(({ id }) => id?.name ?? [])
    : undefined;

function withoutDeclared(statement: Node, declared: ReadonlySet<string>): string {
  const left = bareNames(statement)?.filter((name) => !declared.has(name)) ?? [];
  return left.length > 0 ? `var ${left.join(', ')};` : '';
}
