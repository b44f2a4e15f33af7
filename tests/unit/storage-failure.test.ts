import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { carriedFailure, failureOf, GlossError } from '../../lib/errors';

const full = new DOMException('no room', 'QuotaExceededError');

describe('why storing failed', () => {
  it.each([
    ['a write refused', full, 'full'],
    ['a transaction given up, as Dexie tells it', new Dexie.AbortError(full as never), 'full'],
    ['many writes refused, as Dexie tells it', new Dexie.BulkError('1 of 2', [full as never]), 'full'],
    ['a database that closed for want of room', new Dexie.DatabaseClosedError(full as never), 'full'],
    ['extension storage', new Error('Resource::kQuotaBytes quota exceeded'), 'full'],
    ['the system', new Error('IO error: 000012.log: No space left on device'), 'full'],
    ['a newer database', new DOMException('99', 'VersionError'), 'newer'],
    ['a broken file', new DOMException('Internal error opening backing store', 'UnknownError'), 'damaged'],
    ['a closed database', new Dexie.DatabaseClosedError(), 'closed'],
    ['a connection on its way out', new DOMException('closing', 'InvalidStateError'), 'closed'],
    ['nothing known', new TypeError('x is not a function'), 'other'],
    ['no error at all', 'a string', 'other'],
    ['nothing', undefined, 'other'],
  ])('%s', (_what, error, reason) => {
    expect(failureOf(error)).toMatchObject({ kind: 'storage', reason });
  });

  it('is told in the words of the innermost error, on one line', () => {
    expect(failureOf(new Dexie.AbortError(full as never))).toMatchObject({
      detail: 'QuotaExceededError: no room',
    });
    expect(failureOf(new Error('one\ntwo'))).toMatchObject({ detail: 'Error: one' });
  });
});

describe('a failure', () => {
  it('is known by what it carries, also when a message took its class', () => {
    const failure = { kind: 'offline' } as const;
    const told = Object.assign(new Error('kind: offline'), { name: 'GlossError', failure });
    expect(carriedFailure(new GlossError(failure))).toEqual(failure);
    expect(carriedFailure(told)).toEqual(failure);
    expect(carriedFailure(new Error('nobody answers'))).toBeUndefined();
  });
});
