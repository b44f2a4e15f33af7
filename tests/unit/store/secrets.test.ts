import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { GlossDb } from '../../../lib/store/db';
import { hasSecret, keepSecret, secretFor } from '../../../lib/store/secrets';

const db = new GlossDb('secrets-test');
const ORIGIN = 'https://models.example';
beforeEach(async () => {
  await db.open();
  await db.secrets.clear();
  await keepSecret(db, ORIGIN, 'sk-1');
});

describe('a key', () => {
  it('is for the exact origin it was entered for', async () => {
    expect(await secretFor(db, ORIGIN)).toBe('sk-1');
    expect(await hasSecret(db, ORIGIN)).toBe(true);
  });

  it.each([
    ['another port', 'https://models.example:8443'],
    ['another scheme', 'http://models.example'],
    ['a host below it', 'https://eu.models.example'],
    ['the host above it', 'https://example'],
    ['a host that begins alike', 'https://models.example.net'],
    ['nothing', 'null'],
  ])('is not for %s', async (_, origin) => {
    expect(await secretFor(db, origin)).toBeUndefined();
    expect(await hasSecret(db, origin)).toBe(false);
  });

  it('of one origin is changed and forgotten without another’s', async () => {
    const other = 'https://models.example:8443';
    expect(await keepSecret(db, other, 'sk-2')).toBeUndefined();
    expect(await keepSecret(db, ORIGIN, 'sk-3')).toBe('sk-1');
    expect(await secretFor(db, other)).toBe('sk-2');
    expect(await keepSecret(db, ORIGIN, '')).toBe('sk-3');
    expect(await hasSecret(db, ORIGIN)).toBe(false);
    expect(await secretFor(db, other)).toBe('sk-2');
  });
});
