import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { problemsOf } from '../../../scripts/lib/firefox-lint';
import { oneTest, sum, verdict } from '../../../scripts/lib/tally';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-verdict-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the last line is the verdict', () => {
  expect(verdict(sum([oneTest('types', true), oneTest('lint', true)]))).toBe('2 passed, 0 failed');
  expect(verdict(sum([oneTest('types', false), oneTest('lint', true)])).split('\n')).toEqual([
    'Failed: types',
    '1 passed, 1 failed',
  ]);
});

test('what was skipped is counted, and named under its reason before the verdict', () => {
  const skipped = [
    { name: 'in Firefox', reason: 'there is none' },
    { name: 'on captures', reason: 'they are not here' },
    { name: 'in Firefox again', reason: 'there is none' },
  ];
  const unit = { passed: 3, failed: [], skipped };
  expect(verdict(sum([oneTest('types', true), unit])).split('\n')).toEqual([
    'Skipped, as there is none:',
    '  in Firefox',
    '  in Firefox again',
    'Skipped, as they are not here:',
    '  on captures',
    '4 passed, 0 failed, 3 skipped',
  ]);
});

function lintReport(warning: object): string {
  return JSON.stringify({ errors: [], notices: [], warnings: [warning] });
}

test('the Firefox lint lets Preact’s own innerHTML pass, and no other', () => {
  writeFileSync(join(folder, 'preact.js'), 'a.innerHTML=b.__html');
  writeFileSync(join(folder, 'ours.js'), 'a.innerHTML=b');
  const warning = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe', line: 1, column: 3 };
  expect(problemsOf(lintReport({ ...warning, file: 'preact.js' }), folder)).toEqual([]);
  expect(problemsOf(lintReport({ ...warning, file: 'ours.js' }), folder)).toHaveLength(1);
  expect(problemsOf(lintReport({ ...warning, code: 'OTHER', file: 'preact.js' }), folder)).toHaveLength(1);
});

test('every error of the Firefox lint is a problem, and no report is not a clean one', () => {
  const error = { code: 'MANIFEST', message: 'bad', file: 'manifest.json' };
  expect(problemsOf(JSON.stringify({ errors: [error], warnings: [] }), folder)).toEqual([
    'MANIFEST manifest.json: bad',
  ]);
  expect(problemsOf('it broke', folder)).toBeUndefined();
});
