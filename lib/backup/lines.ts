import { LARGEST_TEXT, LONGEST_LINE } from './format';

/** Milliseconds after which whatever else the page has to do gets its turn. */
const LONGEST_TURN = 30;

/** Why no more lines can be had of a file. */
export class Unlined extends Error {
  constructor(readonly why: 'too-large' | 'unreadable') {
    super(`The file cannot be read: ${why}.`);
  }
}

/**
 * A file's lines, packed or not, no more than one of them held at a time.
 * @param tell of each piece: how much of the file was read, 0 to 1
 * @throws Unlined where it is no text, does not unpack, or a line or the whole is too long
 */
export async function* linesOf(file: Blob, tell: (part: number) => void = () => {}): AsyncGenerator<string> {
  const isPacked = await startsPacked(file);
  let read = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, out) {
        read += piece.byteLength;
        out.enqueue(piece);
      },
    }),
  );
  const bytes = isPacked ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  const reader = bytes.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader();
  let rest = '';
  let letters = 0;
  const turn = { since: performance.now() };
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new Unlined('unreadable');
      });
      if (done) break;
      letters += value.length;
      if (letters > LARGEST_TEXT) throw new Unlined('too-large');
      const lines = (rest + value).split('\n');
      rest = lines.pop() ?? '';
      tell(file.size === 0 ? 1 : read / file.size);
      yield* inTurns(lines, turn);
      if (rest.length > LONGEST_LINE) throw new Unlined('too-large');
    }
    if (rest !== '') yield rest;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Lines that say something; whatever else the page has to do (presses, drawing) is done between them, or it would stand still. */
async function* inTurns(lines: readonly string[], turn: { since: number }): AsyncGenerator<string> {
  for (const line of lines) {
    if (line !== '') yield line;
    if (performance.now() - turn.since < LONGEST_TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    turn.since = performance.now();
  }
}

/** As gzip begins (RFC 1952). */
async function startsPacked(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}
