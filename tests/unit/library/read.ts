import { type LibraryRead, readLibrary } from '../../../lib/library';
import type { LibraryEntry, LibraryRefusal } from '../../../lib/records/library';

export const NOW = 1_780_000_000_000;

/** What comes of a text or of bytes, as a file of that name. */
export const read = (text: string | BlobPart, from = 'mine'): Promise<LibraryRead | LibraryRefusal> =>
  readLibrary(new Blob([text]), { from, now: NOW });

/** The same where it must give something. */
export async function entriesOf(text: string | BlobPart): Promise<LibraryRead> {
  const result = await read(text);
  if (typeof result === 'string') throw new Error(`refused: ${result}`);
  return result;
}

/** The one entry of a text. */
export async function only(text: string): Promise<LibraryEntry> {
  const { entries, problems } = await entriesOf(text);
  if (entries.length !== 1 || problems.length > 0) throw new Error(JSON.stringify({ entries, problems }));
  return entries[0] as LibraryEntry;
}
