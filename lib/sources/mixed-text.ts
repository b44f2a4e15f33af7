/** Longer runs of letters beyond ASCII are of a script whose every letter takes two bytes or three. */
const LONGEST_RUN = 2;

/**
 * UTF-8 into which somebody pasted text of an older encoding, as feeds do that are put together from several places. One or
 * two bytes beyond ASCII that cannot be UTF-8 are read as windows-1252, in which `Hölder` was written; what else means
 * nothing becomes �.
 */
export function decodeMixed(bytes: Uint8Array): string {
  const plain = new TextDecoder();
  const text = plain.decode(bytes);
  if (!text.includes('\ufffd')) return text;
  const older = new TextDecoder('windows-1252');
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (isAscii(bytes[i])) continue;
    const start = i;
    while (i < bytes.length && !isAscii(bytes[i])) i++;
    const run = bytes.subarray(start, i);
    if (run.length > LONGEST_RUN || !plain.decode(run).includes('\ufffd')) continue;
    parts.push(plain.decode(bytes.subarray(from, start)), older.decode(run));
    from = i;
  }
  return parts.join('') + plain.decode(bytes.subarray(from));
}

const isAscii = (byte = 0) => byte < 0x80;
