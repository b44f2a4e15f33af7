import { parseAst } from 'vite';
import { withShortProperties } from '../tight-worker/properties';
import { type Edit, edited, type Node, walk } from './edits';
import { packedRuns } from './packed';
import { settledEdit } from './settled';
import { COMMON, withShortNames } from './short-names';

/** Commands of which `drawFormula` draws no formula; `\gdef` stays, for Temml's own macros use it. */
const REFUSED = new Set(
  '\\includegraphics \\class \\id \\style \\data \\ref \\eqref \\label \\newcommand \\renewcommand \\providecommand \\let \\\\globallet \\futurelet \\\\globalfuture'.split(
    ' ',
  ),
);
/** The one failure whose words Temml itself reads. */
const READ_BY_TEMML = 'Unmatched delimiter';

/**
 * Temml's module without what Gloss has no use for: what makes nodes of a document, commands that are refused, settings that are
 * never another, the words of failures that nobody sees. What is left says the same in less: tables of symbols and macros in place of a call for
 * each, short names for its own properties. It draws every formula as before; a test compares them.
 * @throws Error where the module is not as it was: a new version wants a look at this file
 */
export function leanTemml(code: string): string {
  const program = parseAst(code) as unknown as Node;
  const edits: Edit[] = [...packedRuns(program, code)];
  const found = { entry: 0, refused: 0, failure: 0, settled: 0, tables: 0 };
  walk(program, (node) => {
    if (isEntry(node)) {
      found.entry++;
      edits.push({ ...node, text: '{ renderToString }' });
      return false;
    }
    if (node.type === 'MethodDefinition' && node.key?.name === 'toNode') {
      edits.push({ ...node, text: '' });
      return false;
    }
    if (node.type === 'ClassDeclaration' && node.id?.name === 'ParseError') {
      found.failure++;
      edits.push({ ...node, text: FAILURE });
      return false;
    }
    const settled = settledEdit(node);
    if (settled) {
      found.settled++;
      edits.push(settled);
      return false;
    }
    const table = tableOf(node);
    if (table) {
      found.tables++;
      edits.push({ ...node, text: table });
      return false;
    }
    if (isRefused(node)) {
      found.refused++;
      edits.push({ ...node, text: '' });
      return false;
    }
    if (
      node.type === 'ThrowStatement' &&
      node.argument &&
      isFailure(node.argument) &&
      !saidBy(node.argument)
    ) {
      edits.push({ ...node, text: 'fail();' });
      return false;
    }
    if (isFailure(node)) {
      edits.push({ ...node, text: `new ParseError(${JSON.stringify(saidBy(node))})` });
      return false;
    }
    return true;
  });
  if (
    found.entry !== 1 ||
    found.failure !== 1 ||
    found.refused < 7 ||
    found.settled < 20 ||
    found.tables !== 2
  )
    throw new Error(`This Temml is not the one that was looked at: ${JSON.stringify(found)}`);
  return withShortProperties(withShortNames(edited(code, edits)), COMMON);
}

const FAILURE = `class ParseError extends Error {
  constructor(message) {
    super(" " + message);
    this.name = "ParseError";
  }
}
function fail() {
  throw new ParseError("");
}`;

const saidBy = ({ arguments: [text] = [] }: Node): string =>
  text?.value === READ_BY_TEMML ? READ_BY_TEMML : '';

/** `new ParseError(…)`, and what stands for a fault of Temml's own: all of them mean that a formula cannot be drawn. */
const isFailure = ({ type, callee }: Node): boolean =>
  type === 'NewExpression' && /^(?:Parse|Type)?Error$/.test(callee?.name ?? '');

/** The names of colours without spaces; letters with accents by what they are made of, which the browser knows. */
function tableOf({ type, callee, arguments: [text] = [], properties }: Node): string | undefined {
  if (type === 'CallExpression' && callee?.object?.name === 'JSON' && callee.property?.name === 'parse') {
    const [whole] = text?.quasis ?? [];
    return whole && `JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(whole.value.cooked)))})`;
  }
  if (type !== 'ObjectExpression' || !properties || properties.length < 100) return undefined;
  const letters = properties.map(
    ({ key, value }) => [String(key?.value), String((value as Node).value)] as const,
  );
  if (!letters.every(([letter, parts]) => letter !== parts && letter.normalize('NFD') === parts))
    return undefined;
  const all = JSON.stringify(letters.map(([letter]) => letter).join(' '));
  return `Object.fromEntries(${all}.split(" ").map((letter) => [letter, letter.normalize("NFD")]))`;
}

/** What the module exports: everything it can do. */
const isEntry = ({ type, properties }: Node): boolean =>
  type === 'ObjectExpression' &&
  ['renderToString', 'renderMathInElement'].every((name) =>
    properties?.some(({ key }) => key?.name === name),
  );

/** `defineFunction({ names: [all refused], … });` */
function isRefused({ type, expression }: Node): boolean {
  if (type !== 'ExpressionStatement' || expression?.callee?.name !== 'defineFunction') return false;
  const names = expression.arguments?.[0]?.properties?.find(({ key }) => key?.name === 'names')?.value;
  const all =
    typeof names === 'object' && names && 'elements' in names ? (names as Node).elements : undefined;
  return !!all && all.length > 0 && all.every((each) => REFUSED.has(String(each.value)));
}
