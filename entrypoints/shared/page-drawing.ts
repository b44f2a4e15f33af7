import type { ComponentChildren } from 'preact';

/**
 * Draws our components on pages of others: as much of Preact as they need there, in its place (`wxt.config.ts` puts it
 * there). Components are functions of their props: no hooks, no classes, no context. A page of arXiv's compiles and runs a
 * fifth of what Preact takes; a test holds what is drawn against Preact's own drawing.
 */
type Props = Record<string, unknown>;
/** What JSX becomes: an element or a component, described. Preact's own descriptions will do as well. */
interface Described {
  type: string | ((props: Props) => Child);
  props: Props;
  key?: unknown;
  ref?: unknown;
}
type Child = Described | Child[] | string | number | boolean | null | undefined;

/** A node that was drawn, from what, and what stands in it; each part under the way that leads to it. */
interface Drawn {
  node: Element | Text;
  type: string;
  props: Props;
  inside: Map<string, Drawn>;
}

const MATHML = 'http://www.w3.org/1998/Math/MathML';

export const jsx = (type: Described['type'], props: Props, key?: unknown): Described => ({
  type,
  props,
  key,
  ref: props.ref,
});
export const jsxs = jsx;
export const h = (type: string, props: Props | null, children: Child): Described => ({
  type,
  props: { ...props, children },
});
export const Fragment = ({ children }: Props): Child => children as Child;

const trees = new WeakMap<ShadowRoot | Element, Map<string, Drawn>>();

/** Draws into a root, and goes on from what it drew there before: what stays the same element keeps its focus. */
export function render(what: ComponentChildren, root: ShadowRoot | Element): void {
  const before = trees.get(root) ?? new Map<string, Drawn>();
  // What was there first was a place for this.
  if (!trees.has(root)) root.replaceChildren();
  const fresh: (() => void)[] = [];
  trees.set(root, fill(root, before, what as Child, 'http://www.w3.org/1999/xhtml', fresh));
  for (const tell of fresh) tell();
}

/** Makes the children of a node what is wanted; nodes of others among them stay where they are. */
function fill(
  parent: Element | ShadowRoot,
  before: Map<string, Drawn>,
  children: Child,
  space: string,
  fresh: (() => void)[],
): Map<string, Drawn> {
  const now = new Map<string, Drawn>();
  const ways = [...before.keys()];
  let last: Element | Text | undefined;
  let reached = -1;

  function add(child: Child, way: string): void {
    if (child == null || typeof child === 'boolean') return;
    if (Array.isArray(child)) {
      for (const [i, each] of child.entries()) add(each, `${way}/${keyOf(each) ?? i}`);
      return;
    }
    if (typeof child === 'object' && typeof child.type === 'function')
      add(child.type(child.props), `${way}>`);
    else put(child as Described | string | number, way);
  }

  function put(child: Described | string | number, way: string): void {
    const old = before.get(way);
    const drawn = draw(old, child, space, fresh);
    now.set(way, drawn);
    // What stands in the order it stood in stays: a move would take the focus.
    const place = old?.node === drawn.node ? ways.indexOf(way) : -1;
    if (place > reached) reached = place;
    else if (last) last.after(drawn.node);
    else parent.prepend(drawn.node);
    last = drawn.node;
  }

  add(children, '');
  for (const [way, { node }] of before) if (now.get(way)?.node !== node) node.remove();
  return now;
}

const keyOf = (child: Child): string | undefined => {
  const key = child && typeof child === 'object' && 'key' in child ? child.key : undefined;
  return key == null ? undefined : `=${key}`;
};

function draw(
  old: Drawn | undefined,
  what: Described | string | number,
  space: string,
  fresh: (() => void)[],
): Drawn {
  if (typeof what !== 'object') {
    const text = String(what);
    if (old?.type !== '')
      return { node: document.createTextNode(text), type: '', props: { text }, inside: new Map() };
    if (old.props.text !== text) (old.node as Text).data = text;
    old.props = { text };
    return old;
  }
  const type = what.type as string;
  const own = type === 'math' ? MATHML : space;
  const isNew = old?.type !== type;
  const drawn: Drawn = isNew
    ? { node: document.createElementNS(own, type), type, props: {}, inside: new Map() }
    : old;
  const node = drawn.node as Element;
  for (const name in drawn.props) if (!(name in what.props)) set(node, name, drawn.props[name], undefined);
  for (const name in what.props) set(node, name, drawn.props[name], what.props[name]);
  drawn.props = what.props;
  drawn.inside = fill(node, drawn.inside, what.props.children as Child, own, fresh);
  const { ref } = what;
  if (isNew && typeof ref === 'function') fresh.push(() => ref(node));
  return drawn;
}

/** Attributes as Preact sets them: `data-` and `aria-` say “false” where they are not. */
function set(node: Element, name: string, old: unknown, now: unknown): void {
  if (old === now || name === 'children' || name === 'ref') return;
  if (name.startsWith('on')) {
    const type = name.slice(2).toLowerCase();
    if (old) node.removeEventListener(type, old as EventListener);
    if (now) node.addEventListener(type, now as EventListener);
  } else if (now == null || (now === false && name[4] !== '-')) node.removeAttribute(name);
  else node.setAttribute(name, now === true && name[4] !== '-' ? '' : String(now));
}
