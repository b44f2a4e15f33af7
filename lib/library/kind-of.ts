import type { LibraryKind, LibraryRefusal } from '../records/library';

/** Bytes of a preamble are fewer; what a file is shows in its beginning. */
const BEGINNING = 100_000;

const RDF = /<(?:[\w-]+:)?RDF[\s>]/;
const WEB_PAGE = /^(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!doctype\s+html|<html)\b/i;
const DOCTYPE = /<!(?:doctype|entity)\b/i;
const RIS = /^[^\S\n]{0,10}TY {1,2}- ?/m;
const BIBTEX = /@[^\S\n]{0,10}[a-z]{1,40}\s{0,10}[{(]/i;

/** What a text holds, told from itself: the names of files are often wrong, and what is pasted has none. */
export function kindOf(text: string): LibraryKind | LibraryRefusal {
  const start = text.slice(0, BEGINNING).trimStart();
  if (start === '') return 'empty';
  if (start.includes('\0')) return 'no-text';
  if (start.startsWith('<')) return markupKind(start);
  if (start.startsWith('[') || start.startsWith('{')) return jsonKind(start);
  if (RIS.test(start)) return 'ris';
  if (BIBTEX.test(start)) return 'bibtex';
  return 'ids';
}

function markupKind(start: string): LibraryKind | LibraryRefusal {
  if (WEB_PAGE.test(start)) return 'web-page';
  if (DOCTYPE.test(start)) return 'doctype';
  return RDF.test(start) ? 'zotero-rdf' : 'unknown-kind';
}

/** `[2101.00001]` and `{…}` that is no JSON may be lists. */
const jsonKind = (start: string): LibraryKind =>
  /^(?:\[\s*(?:\{|\]|$)|\{\s*(?:"|\}|$))/.test(start) ? 'csl-json' : 'ids';
