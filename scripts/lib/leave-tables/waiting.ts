import { parseAst } from 'vite';
import { type Edit, edited, type Node, walk } from '../lean-temml/edits';
import { fromTables } from './from-tables';

/** A module whose imports, as far as they are made while it runs, wait for the tables; undefined where it makes none. */
export function withImportsWaiting(code: string): string | undefined {
  if (!/\bimport\s*\(/.test(code)) return undefined;
  const edits: Edit[] = [];
  walk(parseAst(code) as unknown as Node, ({ type, start, end }) => {
    if (type !== 'ImportExpression') return true;
    edits.push({ start, end, text: `readTables().then(() => ${code.slice(start, end)})` });
    return false;
  });
  return edits.length > 0 ? fromTables('readTables') + edited(code, edits) : undefined;
}
