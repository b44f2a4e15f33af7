import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../lib/sources/decode';

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
    expect(decodeText(bytes, header).replace(/^<\?.*?\?>/, '')).toBe(TITLE);
  });

  it.each([
    ['UTF-8 under a header that says otherwise', utf8(TITLE), 'text/xml; charset=ISO-8859-1'],
    ['UTF-8 under a declaration that says otherwise', utf8(declaring('windows-1252')), null],
    ['a page’s own words', latin1(`<html><meta charset="iso-8859-1">${TITLE}`), 'text/html'],
    [
      'a page’s older words',
      latin1(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">${TITLE}`),
      null,
    ],
  ])('%s', (_what, bytes, header) => {
    expect(decodeText(bytes, header).endsWith(TITLE)).toBe(true);
  });

  it('that changes midway costs no letter where one byte was a letter', () => {
    const mixed = Buffer.concat([
      utf8(`${TITLE}概率`),
      latin1('<t>H\xf6lder \xc9t\xe9, caf\xe9</t>'),
      utf8(TITLE),
    ]);
    expect(decodeText(Uint8Array.from(mixed), null)).toBe(`${TITLE}概率<t>Hölder Été, café</t>${TITLE}`);
  });

  it('costs one letter for damage in a script of many bytes, and nothing else', () => {
    const bytes = utf8('<t>概率论</t>');
    bytes[5] = 0xe6;
    expect(decodeText(bytes, null)).toBe('<t>\ufffd\ufffd率论</t>');
  });
});
