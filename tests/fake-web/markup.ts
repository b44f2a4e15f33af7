/** XML and HTML text, escaped as arXiv's serializers escape it. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;');
}

/** One line of XML: `<name a="b">text</name>`, or `<name a="b"/>` without text. */
export function element(name: string, text?: string, attributes: Record<string, string> = {}): string {
  const head = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  return text === undefined
    ? `<${name}${head.join('')}/>`
    : `<${name}${head.join('')}>${escapeText(text)}</${name}>`;
}

/** Each line two spaces deeper for each level; text inside an element keeps its own line breaks. */
export function indent(lines: string[], level: number): string[] {
  return lines.map((line) => '  '.repeat(level) + line);
}

/** Feeds keep paragraphs as a line break and two spaces. */
export function feedText(text: string): string {
  return text.replace(/\n\n/g, '\n  ');
}

/** Metas and the API have everything on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
