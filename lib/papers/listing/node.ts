/**
 * The little of a page that readers need. A browser's own nodes are such nodes, and so is the tree the background makes
 * (`lib/sources/html.ts`), which has no DOM.
 */
export interface PageNode {
  /** 1 for elements, 3 for text. */
  readonly nodeType: number;
  /** A text's words. */
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<PageNode>;
}

export interface PageElement extends PageNode {
  /** In small letters. */
  readonly localName: string;
  getAttribute(name: string): string | null;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

/** All elements inside, in the order of the page, but nothing inside those that `closed` names. However deep it is. */
export function* elementsBelow(
  node: PageNode,
  closed: (element: PageElement) => boolean = () => false,
): Generator<PageElement> {
  const open = [{ nodes: node.childNodes, at: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const each = level.nodes[level.at++];
    if (each === undefined) {
      if (level.at > level.nodes.length) open.pop();
    } else if (isElement(each)) {
      yield each;
      if (!closed(each)) open.push({ nodes: each.childNodes, at: 0 });
    }
  }
}

export function hasClass(element: PageElement, name: string): boolean {
  const names = element.getAttribute('class');
  return names?.includes(name) === true && names.split(/\s+/).includes(name);
}

export function firstWithClass(node: PageNode, name: string): PageElement | undefined {
  for (const each of elementsBelow(node)) if (hasClass(each, name)) return each;
  return undefined;
}
