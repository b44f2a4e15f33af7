import type { LibraryEncoding } from '../records/library';

/** Bytes decoded between two turns of the page. */
const PIECE = 1024 * 1024;
/** Bytes from which the letters of a file without a mark are guessed. */
const SAMPLE = 64 * 1024;

/** The words of a file, and the letters they were written in. */
export interface Decoded {
  text: string;
  encoding: LibraryEncoding;
}

/**
 * Decodes a file: what its byte order mark says; UTF-16 where every second byte is empty; UTF-8 where all of it is; else the letters of
 * China or of Western Europe. Line ends become `\n`.
 * @param turn awaited between pieces; what it throws ends the reading
 */
export async function decode(file: Blob, turn: () => Promise<void>): Promise<Decoded> {
  const start = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
  const label = labelOf(start);
  if (label !== 'utf-8') return { text: await decoded(file, label, turn), encoding: 'utf-16' };
  try {
    return { text: await decoded(file, 'utf-8', turn), encoding: 'utf-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const encoding = await withoutUnicode(file);
  return { text: await decoded(file, encoding, turn), encoding };
}

async function decoded(file: Blob, label: string, turn: () => Promise<void>): Promise<string> {
  // Only UTF-8 says by itself that it is none.
  const decoder = new TextDecoder(label, { fatal: label === 'utf-8' });
  const pieces: string[] = [];
  for (let at = 0; at < file.size; at += PIECE) {
    pieces.push(decoder.decode(await file.slice(at, at + PIECE).arrayBuffer(), { stream: true }));
    await turn();
  }
  pieces.push(decoder.decode());
  const text = pieces.join('');
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function labelOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const empty = [0, 0];
  for (const [i, byte] of bytes.entries()) if (byte === 0) empty[i % 2] = (empty[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = empty;
  // Markup and names of fields are ASCII, also in a Chinese file.
  if (odd > bytes.length / 5 && even === 0) return 'utf-16le';
  return even > bytes.length / 5 && odd === 0 ? 'utf-16be' : 'utf-8';
}

/** Chinese letters are two high bytes; an accented one stands between plain letters. */
async function withoutUnicode(file: Blob): Promise<'windows-1252' | 'gb18030'> {
  let high = 0;
  let paired = 0;
  for (let at = 0; at < file.size && high < 2000; at += PIECE) {
    const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    for (const [i, byte] of bytes.entries()) {
      if (byte < 0x80) continue;
      high += 1;
      if ((bytes[i - 1] ?? 0) > 0x80 || (bytes[i + 1] ?? 0) > 0x80) paired += 1;
    }
  }
  return paired > high * 0.8 ? 'gb18030' : 'windows-1252';
}
