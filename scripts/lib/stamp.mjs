// @ts-check
/**
 * A stamp says from which inputs something was made, so that it is made again when they change. Content and not
 * time: a checkout gives every file a new date.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * One hash over the contents of files, in their order, and over further words that matter. A missing file counts
 * as an empty one.
 * @param {string[]} files
 * @param {string[]} [words]
 */
export function hashOf(files, words = []) {
  const hash = createHash('sha256');
  for (const word of words) hash.update(`${word}\0`);
  for (const file of files) hash.update(existsSync(file) ? readFileSync(file) : '').update('\0');
  return hash.digest('hex');
}

/** Whether the stamp says something else, or is not there. @param {string} stamp @param {string} hash */
export function isStale(stamp, hash) {
  return !existsSync(stamp) || readFileSync(stamp, 'utf8').trim() !== hash;
}

/** @param {string} stamp @param {string} hash */
export function writeStamp(stamp, hash) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${hash}\n`);
}
