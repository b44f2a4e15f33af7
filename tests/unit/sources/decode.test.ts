import { describe, expect, it } from 'vitest';
import { decodeXml } from '../../../lib/sources/decode';

const TITLE = '<t>Hölder à la Poincaré</t>';
const declaring = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${TITLE}`;
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => Uint8Array.from(Buffer.from(text));
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array) => Uint8Array.from(Buffer.from(bytes).swap16());

describe('the encoding of a feed', () => {
  it.each([
    ['UTF-8 where nothing is said', utf8(TITLE), null],
    ['UTF-8 by its mark, which is not text', utf8(`\ufeff${TITLE}`), null],
    ['its mark before the header', utf8(`\ufeff${TITLE}`), 'text/xml; charset=ISO-8859-1'],
    ['ISO-8859-1 by the header', latin1(TITLE), 'application/rss+xml; charset=ISO-8859-1'],
    ['the header in quotes', latin1(TITLE), 'text/xml; Charset = "windows-1252"; x=y'],
    ['ISO-8859-1 as declared', latin1(declaring('ISO-8859-1')), 'application/rss+xml'],
    ['windows-1252 as declared', latin1(declaring('windows-1252')), null],
    ['the header before the declaration', utf8(declaring('ISO-8859-1')), 'text/xml; charset=utf-8'],
    ['UTF-16 by its mark', utf16(`\ufeff${TITLE}`), null],
    ['UTF-16 the other way round', swapped(utf16(`\ufeff${TITLE}`)), null],
    ['UTF-16 by its declaration’s bytes', utf16(declaring('UTF-16')), null],
    ['the other way round', swapped(utf16(declaring('UTF-16'))), null],
    ['UTF-16 declared by what is none', utf8(declaring('UTF-16')), null],
    ['an encoding nobody knows', utf8(declaring('klingon')), 'text/xml; charset=klingon'],
  ])('%s', (_what, bytes, header) => {
    expect(decodeXml(bytes, header).replace(/^<\?.*?\?>/, '')).toBe(TITLE);
  });

  it('costs one letter for each damaged byte, and nothing else', () => {
    expect(decodeXml(latin1('<t>H\xf6lder</t>'), null)).toBe('<t>H\ufffdlder</t>');
  });
});
