/** As much of a syntax tree (ESTree) as is looked at here. */
export interface Node {
  type: string;
  start: number;
  end: number;
  name?: string;
  value?: unknown;
  object?: Node;
  property?: Node;
  quasis?: { value: { cooked: string } }[];
  body?: unknown;
  id?: Node | null;
  key?: Node;
  callee?: Node;
  expression?: Node;
  arguments?: Node[];
  properties?: Node[];
  elements?: Node[];
  declarations?: Node[];
  init?: Node | null;
  test?: Node | null;
  left?: Node;
  right?: Node;
  operator?: string;
  kind?: string;
  async?: boolean;
  params?: Node[];
  argument?: Node | null;
  computed?: boolean;
  shorthand?: boolean;
}

/** A span of code and what comes in its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The code with every edit made; where one lies within another, the outer one. */
export function edited(code: string, edits: readonly Edit[]): string {
  let out = '';
  let upTo = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < upTo) continue;
    out += code.slice(upTo, start) + text;
    upTo = end;
  }
  return out + code.slice(upTo);
}

/** Visits every node, the outer ones first; not what lies in one for which `visit` says no. */
export function walk(node: Node, visit: (node: Node) => boolean): void {
  if (!visit(node)) return;
  for (const part of Object.values(node).flat()) if (isNode(part)) walk(part, visit);
}

const isNode = (part: unknown): part is Node =>
  typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string';
