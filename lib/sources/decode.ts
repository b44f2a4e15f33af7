import { decodeMixed } from './mixed-text';

/** Signs at the start of a text, of the text or of `<?`, that tell its encoding whatever else is said. */
const SIGNS: [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0x00, 0x3c, 0x00, 0x3f], 'utf-16be'],
  [[0x3c, 0x00, 0x3f, 0x00], 'utf-16le'],
];

/**
 * The text of an XML document or a page as it says it is to be read: its first bytes, then the header, then its own
 * declaration (RFC 7303), UTF-8 where none of them does. What is UTF-8 from beginning to end and says it were one of the
 * encodings of single bytes is read as UTF-8: no text in those looks like it by chance. Bytes that mean nothing become �
 * (`decodeMixed`).
 * @param contentType the header of that name
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const sign = signOf(bytes);
  const stated = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1];
  const decoder = decoderFor(sign ?? stated ?? declared(bytes));
  if (!sign && /^(?:windows-125\d|iso-8859-\d+)$/.test(decoder.encoding))
    return asUtf8(bytes) ?? decoder.decode(bytes);
  return decoder.encoding === 'utf-8' ? decodeMixed(bytes) : decoder.decode(bytes);
}

/** The encoding that the first bytes prove. */
export function signOf(bytes: Uint8Array): string | undefined {
  return SIGNS.find(([start]) => start.every((byte, i) => bytes[i] === byte))?.[1];
}

/** What `<?xml … encoding="…"?>` says, or a page's `<meta charset="…">`. */
function declared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const encoding =
    /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1] ??
    /<meta\s[^>]*?charset\s*=\s*["']?([^\s"'/>;]+)/i.exec(start)?.[1];
  // It was read one byte at a time just now, so two are not what a letter takes.
  return /^utf-?16/i.test(encoding ?? '') ? undefined : encoding;
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Of an encoding nobody knows, most is still UTF-8. */
function decoderFor(encoding = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}
