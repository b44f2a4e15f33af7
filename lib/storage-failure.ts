import type { StorageReason } from './records/round';

/** Names of errors that say why; the first group that occurs anywhere in a chain of errors decides. */
const NAMES: [StorageReason, Set<string>][] = [
  ['full', new Set(['QuotaExceededError'])],
  ['newer', new Set(['NewerDatabaseError', 'VersionError'])],
  [
    'damaged',
    new Set([
      'UnknownError',
      'NotFoundError',
      'SchemaError',
      'UpgradeError',
      'NotReadableError',
      'DataError',
    ]),
  ],
  ['closed', new Set(['DatabaseClosedError', 'InvalidStateError', 'BlockedError', 'MissingAPIError'])],
];

/** What extension storage says of its own limit, and systems of a full disk; neither has a name of its own. */
const FULL = /quota|disk is full|disk full|no space left/i;

/**
 * Why storage failed, and the words of the innermost error.
 * Databases wrap what happened (Dexie: `AbortError` around `QuotaExceededError`, `BulkError` around many of it).
 */
export function storageFailure(error: unknown): { reason: StorageReason; detail: string } {
  const chain = unwrap(error);
  const last = chain.at(-1);
  const words = wordsOf(last);
  const names = chain.map(nameOf);
  const reason = NAMES.find(([, known]) => names.some((name) => known.has(name)))?.[0];
  if (reason !== 'full' && chain.some((each) => FULL.test(wordsOf(each))))
    return { reason: 'full', detail: words };
  return { reason: reason ?? 'other', detail: words };
}

/** The error and all that it wraps, outermost first. */
function unwrap(error: unknown, depth = 0): unknown[] {
  if (depth > 5 || typeof error !== 'object' || error === null) return [error];
  const { inner, cause, failures } = error as { inner?: unknown; cause?: unknown; failures?: unknown };
  const within = inner ?? (Array.isArray(failures) ? failures[0] : undefined) ?? cause;
  return within ? [error, ...unwrap(within, depth + 1)] : [error];
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null ? String((error as { name?: unknown }).name) : '';
}

/** Name and first line: Dexie writes the wrapped error below it. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error) && !(typeof error === 'object' && error !== null && 'message' in error))
    return String(error);
  const { name, message } = error as Error;
  return `${name}: ${message}`.split('\n')[0] ?? name;
}
