import { isElement, type PageElement, type PageNode } from './node';

/**
 * The words of a part of arXiv's page as its authors wrote them: labels (`span.descriptor`) gone, `<br>` and indented
 * lines as paragraphs, “this https URL” as the address it leads to, and of a formula that MathJax has drawn its TeX.
 */
export function proseOf(node: PageNode): string {
  return wordsIn(node)
    .trim()
    .replace(/\n {2,}(?=\S)/g, PARAGRAPH)
    .split(PARAGRAPH)
    .map(oneLine)
    .filter(Boolean)
    .join('\n\n');
}

/** The same on one line. */
export const lineOf = (node: PageNode): string => oneLine(wordsIn(node).replaceAll(PARAGRAPH, ' '));

/** A sign that no page holds: arXiv's text has no such character, and the border drops it. */
const PARAGRAPH = '\u0000';
const UNREAD = new Set(['style', 'noscript', 'template', 'button', 'svg']);
const DRAWN = /^(?:mjx-|MathJax|MJX)/;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function wordsIn(node: PageNode): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts.join('');
}

function collect(node: PageNode, parts: string[]): void {
  const { childNodes } = node;
  for (let i = 0; i < childNodes.length; i++) {
    const each = childNodes[i];
    if (!each) continue;
    if (each.nodeType === 3) parts.push(each.nodeValue ?? '');
    else if (isElement(each)) collectElement(each, parts);
  }
}

function collectElement(element: PageElement, parts: string[]): void {
  const name = element.localName;
  if (name === 'br') parts.push(PARAGRAPH);
  else if (name === 'script') parts.push(texIn(element));
  else if (!isUnread(element)) {
    const address = name === 'a' ? addressOf(element) : undefined;
    if (address) parts.push(address);
    else collect(element, parts);
  }
}

function isUnread(element: PageElement): boolean {
  if (UNREAD.has(element.localName) || DRAWN.test(element.localName)) return true;
  const names = element.getAttribute('class');
  return names ? names.split(/\s+/).some((each) => each === 'descriptor' || DRAWN.test(each)) : false;
}

/** MathJax keeps what it has drawn in a script of its own type. */
function texIn(script: PageElement): string {
  const type = script.getAttribute('type') ?? '';
  if (!type.startsWith('math/tex')) return '';
  const mark = type.includes('mode=display') ? '$$' : '$';
  return `${mark}${wordsIn(script)}${mark}`;
}

/** Where a link leads whose words do not say it. */
function addressOf(link: PageElement): string | undefined {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (!/^https?:\/\/\S+$/i.test(href)) return undefined;
  return /^this https? URL$/.test(oneLine(wordsIn(link))) ? href : undefined;
}
