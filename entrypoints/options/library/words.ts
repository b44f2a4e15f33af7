import { sentences } from '../../../components/engine-words';
import type { LibraryRead } from '../../../lib/library';
import {
  type EntryFault,
  type EntryProblem,
  LARGEST_LIBRARY_FILE,
  type LibraryEncoding,
  type LibraryRefusal,
  MOST_LIBRARY,
} from '../../../lib/records/library';
import type { LibraryChange } from '../../../lib/store/library';
import { m } from '../../../lib/words';
import { grouped } from '../../../lib/words/numbers';

const MEGABYTE = 1024 * 1024;

/** “412 read: 380 new, 20 known, 12 could not be read.” and what else there is to say of the whole. */
export function outcomeWords({ entries, problems, encoding }: LibraryRead, change: LibraryChange): string {
  const words = {
    all: grouped(entries.length + problems.length),
    added: grouped(change.added.length),
    known: grouped(change.known),
    lost: grouped(problems.length),
  };
  return sentences(
    problems.length > 0 ? m.library_read_lost(words) : m.library_read(words),
    ...(change.refused.length > 0
      ? [m.library_no_room({ count: grouped(change.refused.length), most: grouped(MOST_LIBRARY) })]
      : []),
    ...(encoding === 'utf-8' || encoding === 'utf-16'
      ? []
      : [m.library_encoding({ encoding: NAMES[encoding] })]),
  );
}

const NAMES: Record<LibraryEncoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16': 'UTF-16',
  'windows-1252': 'Latin-1',
  gb18030: 'GB 18030',
};

/** “Line 12 (smith2020): it has no end.” */
export function problemWords({ fault, line, label }: EntryProblem): string {
  const words = { line: grouped(line), what: faultWords(fault) };
  return label ? m.library_problem_of({ ...words, label }) : m.library_problem(words);
}

function faultWords(fault: EntryFault): string {
  switch (fault) {
    case 'broken':
      return m.library_broken();
    case 'not-closed':
      return m.library_not_closed();
    case 'too-long':
      return m.library_too_long();
    case 'too-deep':
      return m.library_too_deep();
    case 'no-title':
      return m.library_no_title();
    case 'no-id':
      return m.library_no_id();
  }
}

/** Why a file gave nothing, and what to do. */
export function refusalWords(why: LibraryRefusal | 'unreadable'): string {
  switch (why) {
    case 'too-large':
      return m.library_too_large({ most: LARGEST_LIBRARY_FILE / MEGABYTE });
    case 'empty':
      return m.library_empty_file();
    case 'no-text':
      return m.library_no_text();
    case 'web-page':
      return m.library_web_page();
    case 'doctype':
      return m.library_doctype();
    case 'unknown-kind':
      return m.library_unknown_kind();
    case 'unreadable':
      return m.library_unreadable();
  }
}
