import { parseAst } from 'vite';
import { type Edit, edited, type Node } from '../lean-temml/edits';

/** A literal as the file holds it: a value, a pattern's source and flags, or a list or table with patterns in it. */
export type Entry = [value: unknown] | [source: string, flags: string] | [value: unknown, withPatterns: 1];

/** A pattern within a list or table: no table of ours has a field of that name. */
export const PATTERN = '/';

export interface Left {
  code: string;
  entries: Entry[];
}

/** A syntax tree's node with what is looked at here besides. */
interface Literal extends Omit<Node, 'quasis'> {
  regex?: { pattern: string; flags: string };
  quasis?: { value: { cooked: string; raw: string } }[];
  expressions?: Node[];
  kind?: string;
  operator?: string;
  argument?: Literal;
  computed?: boolean;
  method?: boolean;
  shorthand?: boolean;
}

/** Shorter ones, in bytes of code, cost more where they are asked for than they do where they stand. */
const SHORTEST = 8;
/** A pattern with these is used by one alone: it remembers where it was, … */
const REMEMBERS = /[gy]/;
/** … unless it is given to one of these, which begin at the beginning and leave it there. */
const FORGETS = /^(?:replace|replaceAll|matchAll|match|split)$/;
/** What these hold is made at each call: such a pattern, and lists, that would be everybody's. */
const CALLED = /^(?:Arrow)?Function|^ClassBody$/;
/** Strings in them name files, or are part of how something is written. */
const AS_WRITTEN = /^(?:Import|Export(?:All|Named)|TaggedTemplate)/;

/**
 * A module with every long literal (text, pattern, list, table) asked for by its place, in the way `call` says, and the literals.
 * @param call code that stands for the literal at a place
 */
export function leaveLiterals(code: string, call: (place: number) => string): Left {
  const entries: Entry[] = [];
  const edits: Edit[] = [];
  const isLong = ({ start, end }: Pick<Node, 'start' | 'end'>) =>
    Buffer.byteLength(code.slice(start, end)) >= SHORTEST;
  const leave = (entry: Entry) => `/* @__PURE__ */ ${call(entries.push(entry) - 1)}`;

  const shared = new Set<Node>();

  function visit(node: Literal, isCalled: boolean): void {
    const [given] = FORGETS.test(node.callee?.property?.name ?? '') ? (node.arguments ?? []) : [];
    if (given && !(given as Literal).regex?.flags.includes('y')) shared.add(given);
    const entry = isLong(node) ? entryOf(node, isCalled && !(node.regex && shared.has(node))) : undefined;
    if (entry) edits.push({ start: node.start, end: node.end, text: leave(entry) });
    else if (node.type === 'TemplateLiteral') edits.push(...template(node));
    else for (const part of partsOf(node)) visit(part, isCalled || CALLED.test(node.type));
  }

  /** The long parts of a text with holes; what fills the holes is left as it is. */
  function template({ start, end, quasis = [], expressions = [] }: Literal): Edit[] {
    if (quasis.every(({ value }) => value.raw.length < SHORTEST)) return [];
    const parts = quasis.map(({ value: { raw, cooked } }, i) => {
      const hole = expressions[i];
      const text = raw.length < SHORTEST ? raw : `\${${leave([cooked])}}`;
      return text + (hole ? `\${${code.slice(hole.start, hole.end)}}` : '');
    });
    return [{ start, end, text: `\`${parts.join('')}\`` }];
  }

  visit(parseAst(code) as unknown as Literal, false);
  return { code: edited(code, edits), entries };
}

/** What lies in a node, without names of properties and what is to stay as it is written. */
function partsOf(node: Literal): Literal[] {
  const isExportedHere = node.type === 'ExportNamedDeclaration' && !('source' in node && node.source);
  if (AS_WRITTEN.test(node.type) && !isExportedHere) return [];
  if (node.type === 'ExpressionStatement' && 'directive' in node && node.directive) return [];
  return Object.entries(node).flatMap(([name, part]) =>
    name === 'key' && !node.computed ? [] : [part].flat().filter(isNode),
  );
}

function entryOf(node: Literal, isCalled: boolean): Entry | undefined {
  if (node.regex) {
    const { pattern, flags } = node.regex;
    return isCalled && REMEMBERS.test(flags) ? undefined : [pattern, flags];
  }
  if (isCalled && /^(?:Array|Object)Expression$/.test(node.type)) return undefined;
  const value = jsonOf(node);
  if (!value) return undefined;
  return JSON.stringify(value.is).includes(`{"${PATTERN}":`) ? [value.is, 1] : [value.is];
}

/** What a node is as JSON, patterns in the place of which stand their parts; undefined where it is no such thing. */
function jsonOf(node: Literal | null): { is: unknown } | undefined {
  if (node?.regex) return { is: { [PATTERN]: node.regex.pattern, flags: node.regex.flags } };
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'bigint' ? undefined : { is: node.value };
    case 'TemplateLiteral':
      return node.expressions?.length === 0 ? { is: node.quasis?.[0]?.value.cooked } : undefined;
    case 'UnaryExpression': {
      const negated = node.operator === '-' ? jsonOf(node.argument ?? null)?.is : undefined;
      return typeof negated === 'number' ? { is: -negated } : undefined;
    }
    case 'ArrayExpression': {
      const all = (node.elements ?? []).map((each) => jsonOf(each as Literal));
      return all.every((each) => each !== undefined) ? { is: all.map(({ is }) => is) } : undefined;
    }
    case 'ObjectExpression':
      return objectOf(node);
    default:
      return undefined;
  }
}

function objectOf({ properties = [] }: Literal): { is: unknown } | undefined {
  const all: [string, unknown][] = [];
  for (const each of properties as Literal[]) {
    const isPlain = each.kind === 'init' && !each.computed && !each.method && !each.shorthand;
    const value = isPlain ? jsonOf(each.value as Literal) : undefined;
    const name = each.key?.name ?? each.key?.value;
    if (!value || name === undefined || name === '__proto__') return undefined;
    all.push([String(name), value.is]);
  }
  return { is: Object.fromEntries(all) };
}

const isNode = (part: unknown): part is Literal =>
  typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string';
