// @ts-check
/** Running another program quietly: its output is kept, and shown only when it fails. */
import { spawnSync } from 'node:child_process';

/** Prints one plain line of what the scripts do. @param {string} line */
export const say = (line) => void process.stdout.write(`${line}\n`);

/**
 * Runs a program to its end. True when it went well; otherwise its last lines are printed.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 */
export function runQuietly(program, args, options = {}) {
  const done = spawnSync(program, args, {
    ...options,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status === 0) return true;
  const told = `${done.stdout ?? ''}${done.stderr ?? ''}${done.error ? done.error.message : ''}`;
  say(told.trimEnd().split('\n').slice(-30).join('\n'));
  return false;
}
