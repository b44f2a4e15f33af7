import { Parser } from 'htmlparser2';

/** An element, without its words. */
export interface Tree {
  name: string;
  attributes: Record<string, string>;
  children: Tree[];
}

/** The elements of a document. */
export function treeOf(markup: string, xmlMode = false): Tree {
  const root: Tree = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const made: Tree = { name, attributes, children: [] };
        open.at(-1)?.children.push(made);
        open.push(made);
      },
      onclosetag: () => {
        open.pop();
      },
    },
    { xmlMode },
  );
  parser.end(markup);
  return root;
}

/** All elements below one, in document order. */
export function all(tree: Tree): Tree[] {
  return tree.children.flatMap((child) => [child, ...all(child)]);
}

/** The first element with this id or, with a dot, this class. */
export function find(tree: Tree, wanted: string): Tree {
  const fits = ({ attributes }: Tree): boolean =>
    wanted.startsWith('.')
      ? (attributes.class ?? '').split(/\s+/).includes(wanted.slice(1))
      : attributes.id === wanted;
  const found = all(tree).find(fits);
  if (!found) throw new Error(`no ${wanted}`);
  return found;
}

/** One line an element: name, attribute names in their order, id and class; runs of like siblings once. */
export function skeleton(tree: Tree, depth = 0): string[] {
  const blocks = tree.children.map((child) => {
    const { id, class: className, ...others } = child.attributes;
    const names = Object.keys({ ...others }).join(' ');
    const ids = `${id ? `#${id.replace(/\d{4}\.\d{5}/, 'ID')}` : ''}${className ? `.${className.replace(/\s+/g, '.')}` : ''}`;
    // What is drawn inside an icon is nobody's business.
    const below = child.name === 'svg' ? [] : skeleton(child, depth + 1);
    return [`${'  '.repeat(depth)}${child.name}${ids} [${names}]`, ...below].join('\n');
  });
  return blocks.filter((block, place) => block !== blocks[place - 1]);
}

/** A feed with all its spaces, line breaks and attributes, but an ellipsis for every text and number. */
export function outline(xml: string): string {
  return xml.replace(/>([^<]+)</g, (whole, text: string) => (/\S/.test(text) ? '>…<' : whole));
}

/** The part of a text from one mark up to another. */
export function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  return text.slice(start, text.indexOf(to, start) + to.length);
}
