import { describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import { child, children, readXml, textOf } from '../../../lib/sources/xml';

const detail = (source: string) => {
  try {
    readXml(source);
  } catch (error) {
    const failure = error instanceof GlossError ? error.failure : undefined;
    return failure?.kind === 'unreadable' ? failure.detail : error;
  }
  return 'read';
};

describe('readXml', () => {
  it('reads elements without their prefixes, with entities, CDATA and comments', () => {
    const root = readXml(
      '<?xml version="1.0"?><r xmlns:dc="x"><!-- a > b --><dc:t a="1 &lt; 2"> A &amp; B <![CDATA[<i>]]> &#x3b1;</dc:t><t>2</t></r>',
    );
    expect(root.name).toBe('r');
    expect(textOf(root, 't')).toBe('A & B <i> α');
    expect(child(root, 't')?.attrs.a).toBe('1 < 2');
    expect(children(root, 't')).toHaveLength(2);
    expect(textOf(root, 'none')).toBeUndefined();
  });

  it('refuses a document cut off in the middle', () => {
    expect(detail('<rss><channel><item><title>Half a ti')).toBe('it ends inside <title>');
    expect(detail('<rss><channel></channel>')).toBe('it ends inside <rss>');
  });

  it('refuses a DOCTYPE, and with it every entity bomb', () => {
    const bomb = '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><r>&b;</r>';
    expect(detail(bomb)).toBe('it carries a DOCTYPE');
    expect(detail('<!doctype html><html></html>')).toBe('it carries a DOCTYPE');
  });

  it('stops at depth 64, however deep the rest', () => {
    expect(detail('<a>'.repeat(200_000))).toBe('it is nested deeper than 64');
    expect(detail('<a>'.repeat(64) + '</a>'.repeat(64))).toBe('read');
  });

  it.each(['', '   ', 'Rate exceeded.', '<!-- nothing -->'])(
    'refuses %j, which holds no element',
    (source) => {
      expect(detail(source)).toBe('it holds no element');
    },
  );
});
