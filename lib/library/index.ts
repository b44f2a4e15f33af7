import {
  type EntryProblem,
  LARGEST_LIBRARY_FILE,
  type LibraryEncoding,
  type LibraryEntry,
  type LibraryKind,
  type LibraryRefusal,
} from '../records/library';
import { readBibtex } from './bibtex';
import { readCsl } from './csl';
import { decode } from './decode';
import { readIds } from './ids';
import { kindOf } from './kind-of';
import type { Reading } from './raw-entry';
import { readRdf } from './rdf';
import { readRis } from './ris';
import { toEntry } from './to-entry';
import { turns } from './turns';

/** What came of a file or a pasted text: each entry in the order it has there, a work that stands there twice twice. */
export interface LibraryRead {
  kind: LibraryKind;
  encoding: LibraryEncoding;
  entries: LibraryEntry[];
  problems: EntryProblem[];
}

export interface ReadOptions {
  /** The file's name; empty where it was pasted. */
  from: string;
  /** Epoch milliseconds. */
  now: number;
  /** Told between slices how many entries were read. */
  onProgress?(read: number): void;
  signal?: AbortSignal;
}

const READERS: Record<LibraryKind, (text: string) => Reading> = {
  bibtex: readBibtex,
  ris: readRis,
  'csl-json': readCsl,
  'zotero-rdf': readRdf,
  ids: readIds,
};

/**
 * Reads a bibliography or a list of ids, its kind told from what it holds. One broken entry costs no other. It works in slices, so
 * that the page it runs in stays alive.
 * @returns why, where it gives nothing at all; nothing of a file that is too large is read
 * @throws the signal's reason, where it is told to stop
 */
export async function readLibrary(file: Blob, options: ReadOptions): Promise<LibraryRead | LibraryRefusal> {
  if (file.size > LARGEST_LIBRARY_FILE) return 'too-large';
  const { from, now, onProgress, signal } = options;
  const entries: LibraryEntry[] = [];
  const problems: EntryProblem[] = [];
  const turn = turns(signal, () => onProgress?.(entries.length + problems.length));
  const { text, encoding } = await decode(file, turn);
  const kind = kindOf(text);
  if (!isKind(kind)) return kind;
  for (const read of READERS[kind](text)) {
    if (!read) {
      await turn();
      continue;
    }
    const entry = 'raw' in read ? toEntry(read.raw, now, from) : undefined;
    if (entry) entries.push(entry);
    else if ('raw' in read) problems.push(untitled(read.raw));
    else problems.push(read.problem);
    await turn();
  }
  // A text in which there is nothing but lines without an id is no list.
  if (entries.length === 0 && (kind === 'ids' || problems.length === 0)) return 'unknown-kind';
  return { kind, encoding, entries, problems };
}

const isKind = (kind: LibraryKind | LibraryRefusal): kind is LibraryKind => Object.hasOwn(READERS, kind);

const untitled = ({ line, label }: { line: number; label?: string }): EntryProblem => ({
  fault: 'no-title',
  line,
  ...(label && { label }),
});
