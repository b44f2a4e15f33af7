/** Signs at the start of a text, of the text or of `<?`, that tell its encoding whatever else is said. */
const SIGNS: [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0x00, 0x3c, 0x00, 0x3f], 'utf-16be'],
  [[0x3c, 0x00, 0x3f, 0x00], 'utf-16le'],
];

/**
 * The text of an XML document as it says it is to be read: its first bytes, then the header, then its own declaration
 * (RFC 7303), UTF-8 where none of them does. Bytes that mean nothing there become �.
 * @param contentType the header of that name
 */
export function decodeXml(bytes: Uint8Array, contentType: string | null): string {
  const sign = SIGNS.find(([start]) => start.every((byte, i) => bytes[i] === byte))?.[1];
  const stated = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1];
  return decoderFor(sign ?? stated ?? declared(bytes)).decode(bytes);
}

/** What `<?xml … encoding="…"?>` says. */
function declared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const encoding = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1];
  // It was read one byte at a time just now, so two are not what a letter takes.
  return /^utf-?16/i.test(encoding ?? '') ? undefined : encoding;
}

/** Of an encoding nobody knows, most is still UTF-8. */
function decoderFor(encoding = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}
