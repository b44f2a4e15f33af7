import type { Edit, Node } from './edits';

/** What `drawFormula` sets of Temml's settings once for all, and what it leaves as it is. */
const SETTLED: Readonly<Record<string, string>> = {
  annotate: 'false',
  colorIsTextColor: 'false',
  leqno: 'false',
  strict: 'false',
  throwOnError: 'true',
  wrap: '"none"',
  xml: 'false',
};

const isNamed = (node: Node | undefined, name: string): boolean =>
  node?.type === 'Identifier' && node.name === name;

/** `settings`, `parser.settings`; where a formula is drawn at last they are called `options`. */
const isSettings = (node: Node | undefined): boolean =>
  isNamed(node, 'settings') ||
  isNamed(node, 'options') ||
  (node?.type === 'MemberExpression' && isNamed(node.property, 'settings'));

/**
 * Settings that are always the same, as what they are, so that what hangs on them falls away: how strict TeX is read, whom a formula
 * may trust, where lines are broken. Undefined for what is none of these.
 */
export function settledEdit(node: Node): Edit | undefined {
  const { type, object, property, callee, left, expression } = node;
  const as = (text: string): Edit => ({ start: node.start, end: node.end, text });
  if (type === 'MemberExpression' && !node.computed && isSettings(object)) {
    const value = SETTLED[property?.name ?? ''];
    return value === undefined ? undefined : as(value);
  }
  if (type === 'CallExpression' && isNamed(callee?.property, 'isTrusted')) return as('false');
  if (type === 'MethodDefinition' && node.key?.name === 'isTrusted') return as('');
  // How lines are broken.
  if (type === 'BinaryExpression' && isNamed(left, 'wrapMode')) return as('false');
  const set =
    type === 'ExpressionStatement' && expression?.type === 'AssignmentExpression' && expression.left;
  // Also where one is set anew, as for a node of a document.
  const isOwn = set && (set.object?.type === 'ThisExpression' || isSettings(set.object));
  return isOwn && (set.property?.name ?? '') in SETTLED && (isSettings(set.object) || isSetting(expression))
    ? as('')
    : undefined;
}

/** `this.strict = deflt(options, …)` */
const isSetting = ({ right }: Node): boolean => isNamed(right?.callee, 'deflt');
