import { parseAst } from 'vite';
import { type Edit, edited, type Node, walk } from './lean-temml/edits';

/** Ways into a stream, and out of one, that nothing of ours takes, and the failures that the client makes. */
const UNUSED = /^(?:fromReadableStream|tee|toReadableStream|__betaTransformIterator|generate)$/;
/** What only those use. */
const UNUSED_TOO = /^(?:createStreamTeeQueue|_Stream_cancelIterator)$/;
/** Where what the reader says of a broken event would be said. */
const LOG = /^import \{ loggerFor \} from [^\n]+\n/m;
const LOGGER = /^ *const logger = client \? loggerFor\(client\) : console;\n/m;

/**
 * A module of OpenAI's reader of streams without what Gloss has no use for: other ways to read than `fromSSEResponse`, its log, and the
 * failures that its client makes. Its private fields, which it keeps in maps beside the objects, are properties. It reads every
 * stream as before; a test compares them.
 * @throws Error where the module is not as it was: a new version wants a look at this file
 */
export function leanOpenai(code: string): string {
  const quiet = code.replace(LOG, '').replace(LOGGER, '');
  const edits: Edit[] = [];
  walk(parseAst(quiet) as unknown as Node, (node) => {
    const own = leftOut(node) ?? fieldEdits(node);
    if (own) edits.push(...own);
    return !own || node.type === 'CallExpression';
  });
  const lean = edited(quiet, edits);
  if (edits.length === 0 || /\bloggerFor\b|__classPrivateField\w+\(|new Weak/.test(lean) || asksForMore(lean))
    throw new Error('This reader of streams is not the one that was looked at.');
  return lean;
}

/** Whether anything calls what went: it would find nothing. */
function asksForMore(lean: string): boolean {
  let asks = false;
  walk(parseAst(lean) as unknown as Node, ({ type, callee }) => {
    const name = callee?.property?.name ?? callee?.name ?? '';
    if (type === 'CallExpression' && (UNUSED.test(name) || UNUSED_TOO.test(name))) asks = true;
    return !asks;
  });
  return asks;
}

/** What goes as a whole. */
function leftOut(node: Node): Edit[] | undefined {
  const { type, start, end } = node;
  const name = node.key?.name ?? node.id?.name ?? node.left?.name ?? '';
  const isUnused =
    (type === 'MethodDefinition' && UNUSED.test(name)) ||
    (/^(?:FunctionDeclaration|ClassDeclaration)$/.test(type) && UNUSED_TOO.test(name));
  if (isUnused) return [{ start, end, text: '' }];
  const isLog = type === 'CallExpression' && node.callee?.object?.name === 'logger';
  const isMap = type === 'AssignmentExpression' && /^Weak(?:Map|Set)$/.test(node.right?.callee?.name ?? '');
  if (isLog || isMap || (type === 'AssignmentExpression' && UNUSED_TOO.test(name)))
    return [{ start, end, text: '0' }];
  return undefined;
}

/** A private field in the place of the call that reads or writes it in its map. */
function fieldEdits(node: Node): Edit[] | undefined {
  const { type, start, end, callee, arguments: [object, field, value, method] = [] } = node;
  if (type !== 'CallExpression' || !object) return undefined;
  const { name } = callee ?? {};
  if (name === '__classPrivateFieldGet' && method) return [{ start, end, text: method.name ?? '' }];
  if (name === '__classPrivateFieldGet')
    return [
      { start, end: object.start, text: '' },
      { start: object.end, end, text: `.${field?.name}` },
    ];
  if (name === '__classPrivateFieldSet' && value)
    return [
      { start, end: object.start, text: '(' },
      { start: object.end, end: value.start, text: `.${field?.name} = ` },
      { start: value.end, end, text: ')' },
    ];
  const map = callee?.object?.name ?? '';
  if (!/^_[A-Z]\w+_\w+$/.test(map)) return undefined;
  if (callee?.property?.name === 'add') return [{ start, end, text: '0' }];
  return [
    { start, end: object.end, text: `this.${map} = ` },
    { start: object.end, end: field?.start ?? end, text: '' },
    { start: field?.end ?? end, end, text: '' },
  ];
}
