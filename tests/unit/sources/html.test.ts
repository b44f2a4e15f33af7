import { describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import { elementsBelow, firstWithClass } from '../../../lib/papers/listing/node';
import { readHtml } from '../../../lib/sources/html';

const reasonOf = (source: string) => {
  try {
    readHtml(source);
  } catch (error) {
    const failure = error instanceof GlossError ? error.failure : undefined;
    return failure?.kind === 'unreadable' ? failure.reason : error;
  }
  return 'read';
};

describe('readHtml', () => {
  it('reads what people call HTML: no quotes, no end tags, entities, capitals', () => {
    const { root, whole } = readHtml(
      '<!DOCTYPE html><HTML><body><p CLASS=a>1 &lt; 2<p class="b c">&eacute;<br>x</HTML>',
    );
    const names = [...elementsBelow(root)].map(({ localName }) => localName);
    expect([names.join(' '), whole]).toEqual(['html body p p br', true]);
    expect(firstWithClass(root, 'a')?.childNodes[0]?.nodeValue).toBe('1 < 2');
    expect(firstWithClass(root, 'c')?.childNodes[0]?.nodeValue).toBe('é');
  });

  it('tells a page that broke off', () => {
    expect([readHtml('<html><body><p>x').whole, readHtml('<html><body><p>x</body></htm').whole]).toEqual([
      false,
      false,
    ]);
  });

  it('takes attributes for what they are', () => {
    const [element] = elementsBelow(readHtml('<a __proto__=x constructor=y href>z</a>').root);
    expect(['href', 'constructor', 'toString'].map((name) => element?.getAttribute(name))).toEqual([
      '',
      'y',
      null,
    ]);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['words', 'Rate exceeded.', 'empty'],
    ['zero bytes', '\0'.repeat(1000), 'empty'],
    ['a comment without an end', `<!--${'x'.repeat(100_000)}`, 'empty'],
    ['depth 200', '<div>'.repeat(200), 'read'],
    ['depth 200,000', '<div>'.repeat(200_000), 'too-deep'],
    ['a million elements', '<br>'.repeat(1_000_000), 'not-a-feed'],
    ['50,000 attributes', `<a ${Array.from({ length: 50_000 }, (_, i) => `a${i}=x`).join(' ')}>`, 'read'],
    ['an attribute without an end', `<a href="${'x'.repeat(1_000_000)}`, 'empty'],
    ['end tags of nothing', `${'</div>'.repeat(500_000)}<p>`, 'read'],
    ['paragraphs that close each other', '<p>'.repeat(200_000), 'read'],
    ['a script without an end', `<script>${'<'.repeat(1_000_000)}`, 'read'],
    ['an entity bomb', '<!DOCTYPE r [<!ENTITY a "ha">]><r>&a;&a;</r>', 'read'],
  ])('%s: %#', (_what, source, reason) => {
    expect(reasonOf(source)).toBe(reason);
  });
});
