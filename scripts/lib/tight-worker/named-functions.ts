import { parseAst } from 'vite';
import { type Edit, edited, type Node, walk } from '../lean-temml/edits';

/** Functions of the language that ask nothing of what they are called on, and that no test and no library puts another in place of. */
const FUNCTIONS: Readonly<Record<string, RegExp>> = {
  Array: /^(?:from|isArray)$/,
  JSON: /^(?:parse|stringify)$/,
  Math: /^(?:abs|ceil|floor|log|max|min|round)$/,
  Number: /^(?:isFinite|isInteger|isSafeInteger)$/,
  Object:
    /^(?:assign|create|defineProperty|entries|freeze|fromEntries|getOwnPropertyDescriptors?|getPrototypeOf|hasOwn|keys|values)$/,
  String: /^from(?:CharCode|CodePoint)$/,
};
/** What is used less often is no shorter by a name of its own. */
const OFTEN = 4;

/**
 * A script in which such functions that it uses often have a name of their own: `Object.entries` costs the script fourteen
 * characters each time, and a minifier may not know that it stays what it is.
 * @throws Error where the script calls something of its own by such a name
 */
export function withNamedFunctions(code: string): string {
  const program = parseAst(code) as unknown as Node;
  const found = new Map<string, Node[]>();
  walk(program, (node) => {
    for (const { type, name } of declaredBy(node))
      if (type === 'Identifier' && name && Object.hasOwn(FUNCTIONS, name))
        throw new Error(`The script has a ${name} of its own.`);
    const [of, name] = [node.object?.name ?? '', node.property?.name ?? ''];
    const isOne = node.type === 'MemberExpression' && !node.computed && node.object?.type === 'Identifier';
    if (!isOne || !Object.hasOwn(FUNCTIONS, of) || !FUNCTIONS[of]?.test(name)) return true;
    const whole = `${of}.${name}`;
    found.set(whole, [...(found.get(whole) ?? []), node]);
    return false;
  });
  const often = [...found].filter(([, places]) => places.length >= OFTEN);
  const nameOf = (whole: string) => `named_${whole.replace('.', '_')}`;
  const start = code.indexOf('{') + 1;
  const declared = often.map(([whole]) => `var ${nameOf(whole)} = ${whole};`).join('\n');
  return edited(code, [
    { start, end: start, text: `\n${declared}` },
    ...often.flatMap(([whole, places]): Edit[] =>
      places.map(({ start, end }) => ({ start, end, text: nameOf(whole) })),
    ),
  ]);
}

/** The names that a node declares, as far as they stand by themselves. */
const declaredBy = ({ type, id, params = [] }: Node): Node[] =>
  /^(?:VariableDeclarator|Function|Class|ArrowFunction)/.test(type) ? [...(id ? [id] : []), ...params] : [];
