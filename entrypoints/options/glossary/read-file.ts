/** Bytes of five thousand long terms, and room. */
const LARGEST = 4_000_000;

/** A text file's words, or why there are none. Spreadsheets also write UTF-16, with a mark in front. */
export async function readTextFile(file: Blob): Promise<{ text: string } | 'too-large' | 'unreadable'> {
  if (file.size > LARGEST) return 'too-large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const is16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(is16 ? 'utf-16le' : 'utf-8').decode(bytes);
  return /[\0\ufffd]/.test(text) ? 'unreadable' : { text };
}
