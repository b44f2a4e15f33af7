import { once } from 'node:events';
import type { ZodType } from 'zod';

/** The lines of standard input, without their ends. Only `\n` ends a line: JSON may hold any other separator. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}

function problemWith(error: unknown): string {
  const issues = (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues;
  const issue = issues?.[0];
  if (issue) return [issue.path.join('.'), issue.message].filter(Boolean).join(': ');
  return error instanceof Error ? error.message : String(error);
}

/**
 * Answers each line of JSON on standard input with one line of JSON on standard output, in order, as they come.
 * A line that cannot be read is answered with `{"error": "line 3: …"}`, and the exit code is then 1. Empty lines are
 * passed over.
 *
 * @param schema what a line has to hold
 * @param answer gets what a line holds, and its number from 1
 */
export async function answerLines<T>(
  schema: ZodType<T>,
  answer: (value: T, line: number) => unknown,
): Promise<void> {
  // Whoever reads us may stop early (`| head`): that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number++;
    const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (!text.trim()) continue;
    let out: unknown;
    try {
      out = answer(schema.parse(JSON.parse(text)), number);
    } catch (error) {
      out = { error: `line ${number}: ${problemWith(error)}` };
      process.exitCode = 1;
    }
    if (!process.stdout.write(`${JSON.stringify(out)}\n`)) await once(process.stdout, 'drain');
  }
}
