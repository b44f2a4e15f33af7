/** Reading what `web-ext lint --output json` says about the Firefox build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

interface Report {
  errors: Message[];
  warnings: Message[];
}

/**
 * Preact can set `innerHTML` when a component asks for it by `__html`, and the linter sees the code that would.
 * None of ours asks. An assignment without that name beside it is not Preact's.
 */
function isPreacts({ code, file, line = 1, column = 1 }: Message, dir: string): boolean {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file) return false;
  const text = readFileSync(join(dir, file), 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - 200), column + 200).includes('__html');
}

/** Everything that should not be there, a line each; undefined when this is no report. */
export function problemsOf(stdout: string, dir: string): string[] | undefined {
  const start = stdout.indexOf('{');
  if (start < 0) return undefined;
  let report: Report;
  try {
    report = JSON.parse(stdout.slice(start)) as Report;
  } catch {
    return undefined;
  }
  const unexpected = report.warnings.filter((warning) => !isPreacts(warning, dir));
  return [...report.errors, ...unexpected].map(
    ({ code, message, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`,
  );
}
