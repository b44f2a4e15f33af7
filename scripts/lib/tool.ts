/** Running the tools in node_modules by their package name, under this very Node and without a shell. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './paths';

/** The script behind a package's command, as its package.json names it. */
function scriptOf(packageName: string): string {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : (bin[basename(packageName)] ?? Object.values(bin)[0]);
  if (!script) throw new Error(`${packageName} has no command.`);
  return join(folder, script);
}

export interface ToolResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** A run of ours is no time to look for newer versions of a tool. */
const MANNERS = { NO_UPDATE_NOTIFIER: '1' };

/** Runs a tool to its end. `show` streams what it prints; otherwise it is handed back. */
export function runTool(
  packageName: string,
  args: string[],
  options: { show?: boolean; env?: Record<string, string> } = {},
): Promise<ToolResult> {
  const pipe = options.show ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [scriptOf(packageName), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...MANNERS, ...(options.show ? {} : { NO_COLOR: '1' }), ...options.env },
    stdio: ['ignore', pipe, pipe],
  });
  const result = { code: 1, stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    result.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    result.stderr += text;
  });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ...result, stderr: error.message }));
    child.on('close', (code) => resolve({ ...result, code: code ?? 1 }));
  });
}
