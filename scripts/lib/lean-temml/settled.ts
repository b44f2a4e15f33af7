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
 * may trust, where lines are broken, what refused commands alone read and draw. Undefined for what is none of these.
 */
export function settledEdit(node: Node): Edit | undefined {
  const text = settledValue(node) ?? (isLeftOut(node) ? '' : undefined);
  return text === undefined ? undefined : { start: node.start, end: node.end, text };
}

/** What stands for an expression that is always the same. */
function settledValue({
  type,
  object,
  property,
  callee,
  computed,
  left,
  right,
  operator,
}: Node): string | undefined {
  switch (type) {
    case 'MemberExpression':
      if (isNamed(property, 'leqno')) return 'false';
      return computed || !isSettings(object) ? undefined : SETTLED[property?.name ?? ''];
    case 'CallExpression':
      return isNamed(callee?.property, 'isTrusted') ? 'false' : undefined;
    case 'BinaryExpression': {
      const breaksLines = operator === '===' && isNamed(left, 'wrapMode');
      const leads = operator === 'instanceof' && isNamed(right, 'AnchorNode');
      return breaksLines || leads ? 'false' : undefined;
    }
    default:
      return undefined;
  }
}

/** What sets a setting (`this.strict = deflt(options, …)`), or is called for none. */
function isLeftOut({ type, key, test, expression }: Node): boolean {
  if (type === 'MethodDefinition') return key?.name === 'isTrusted';
  if (type === 'SwitchCase') return test?.value === 'url';
  const set =
    type === 'ExpressionStatement' && expression?.type === 'AssignmentExpression' && expression.left;
  if (!set || !((set.property?.name ?? '') in SETTLED)) return false;
  // Also where one is set anew, as for a node of a document.
  const isOwn = set.object?.type === 'ThisExpression' && isNamed(expression.right?.callee, 'deflt');
  return isOwn || isSettings(set.object);
}
