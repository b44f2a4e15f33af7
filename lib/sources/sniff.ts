import type { Asked } from '../records/request';
import type { UnreadableReason } from '../records/round';
import { signOf } from './decode';

/** How packed files, documents and pictures begin. */
const FILES = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u001f\u008b',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  'BZh',
  '\u007fELF',
];

/** A page for people, whatever stands before it. */
const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const PASSWORD = /<input\s[^>]{0,300}\btype\s*=\s*["']?password\b/i;
const FEED_LINK = /<link\s[^>]{0,600}application\/(?:rss|atom|rdf)\+xml/i;
/** Larger pages have something to say besides asking for a password. */
const LARGEST_LOGIN = 100_000;

/** Whether bytes are no text of any kind, whatever their header says. */
export function isBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 512));
  return (
    FILES.some((sign) => start.startsWith(sign)) || (start.includes('\0') && signOf(bytes) === undefined)
  );
}

/**
 * What came instead of what was asked for, told by the text alone.
 * @returns undefined where it may be the right thing; whoever reads it looks closer
 */
export function foreign(text: string, purpose: Asked): UnreadableReason | undefined {
  if (purpose === 'feed' || purpose === 'api')
    return PAGE.test(text.slice(0, 4_000)) ? 'web-page' : undefined;
  if (text.length > LARGEST_LOGIN || FEED_LINK.test(text)) return undefined;
  return PASSWORD.test(text) ? 'login' : undefined;
}
