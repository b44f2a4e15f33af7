import { parseAst } from 'vite';
import { type Edit, edited, type Node, walk } from '../lean-temml/edits';
import { NAME } from './host-names';

/** Where a property is named in code: `a.name`, `{ name: … }`, `{ 'name': … }`, `{ name }`, `name() { … }` in a class. */
interface Place {
  name: string;
  key: Node;
  isShorthand: boolean;
}

/** Every property that code names as such, not by a text in brackets. */
export function propertiesIn(program: Node): Place[] {
  const places: Place[] = [];
  walk(program, (node) => {
    const key =
      node.type === 'MemberExpression' ? node.property : KEYED.test(node.type) ? node.key : undefined;
    const name = key?.type === 'Literal' ? key.value : key?.name;
    if (key && !node.computed && typeof name === 'string' && IS_NAME.test(name))
      places.push({ name, key, isShorthand: node.shorthand === true });
    return true;
  });
  return places;
}

const IS_NAME = /^[A-Za-z_$][\w$]*$/;
const KEYED = /^(?:Property|MethodDefinition|PropertyDefinition|AccessorProperty)$/;

/** Every word in the texts and patterns of code, but for what a text tells people of a method: “bulkAdd(): …”. */
export function wordsIn(program: Node): Set<string> {
  const words = new Set<string>();
  walk(program, ({ type, value }) => {
    const text =
      type === 'Literal'
        ? String(value)
        : type === 'TemplateElement'
          ? (value as { raw: string }).raw
          : undefined;
    if (text !== undefined)
      for (const { 0: word, index } of text.matchAll(NAME))
        if (!text.startsWith('()', index + word.length)) words.add(word);
    return true;
  });
  return words;
}

/**
 * The properties that libraries give their own objects: named in their modules, and in no other module, in no text, and by no
 * browser.
 * @param modules code of every module of a script, by its path
 * @param isLibrary whether a module's objects are its own affair
 */
export function ownProperties(
  modules: Readonly<Record<string, string>>,
  isLibrary: (path: string) => boolean,
  hostNames: ReadonlySet<string>,
): Set<string> {
  const taken = new Set(hostNames);
  const named = new Set<string>();
  for (const [path, code] of Object.entries(modules)) {
    if (!isLibrary(path)) {
      for (const [word] of code.matchAll(NAME)) taken.add(word);
      continue;
    }
    const program = parseAst(code) as unknown as Node;
    for (const { name } of propertiesIn(program)) named.add(name);
    for (const word of wordsIn(program)) taken.add(word);
  }
  return new Set([...named].filter((name) => name.length > 2 && !taken.has(name)));
}

/** A script in which those properties have short names that nothing else in it has, the most used the shortest. */
export function withShortProperties(code: string, names: ReadonlySet<string>): string {
  const program = parseAst(code) as unknown as Node;
  const places = propertiesIn(program).filter(({ name }) => names.has(name));
  const uses = new Map<string, number>();
  for (const { name } of places) uses.set(name, (uses.get(name) ?? 0) + 1);
  const taken = new Set(Array.from(code.matchAll(NAME), ([word]) => word));
  const free = shortNames(taken);
  const short = new Map<string, string>();
  const byUse = [...uses].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  for (const [name] of byUse) {
    const next = free.next().value;
    if (next && next.length < name.length) short.set(name, next);
  }
  const edits = places.flatMap(({ name, key: { start, end }, isShorthand }): Edit[] => {
    const text = short.get(name);
    if (!text) return [];
    return [isShorthand ? { start, end: start, text: `${text}: ` } : { start, end, text }];
  });
  return edited(code, edits);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `$a`, `_a`, …, `$aa`, …: names as nobody gives them, so that none meets a key that comes from outside. */
function* shortNames(taken: ReadonlySet<string>): Generator<string, undefined> {
  const firsts = ['$', '_'];
  const seconds = [...`${LETTERS}0123456789$_`];
  const pairs = firsts.flatMap((first) => seconds.map((second) => first + second));
  for (const pair of pairs) if (!taken.has(pair)) yield pair;
  for (const pair of pairs) for (const third of LETTERS) if (!taken.has(pair + third)) yield pair + third;
  return undefined;
}
