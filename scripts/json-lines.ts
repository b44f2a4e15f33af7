import { once } from 'node:events';
import type { ZodType } from 'zod';

/** The longest abstracts hold a few thousand characters: what is longer than this is no paper, and is not kept in memory. */
const LONGEST_LINE = 1_000_000;

/**
 * The lines of standard input, without their ends, `undefined` for one that is too long. Only `\n` ends a line: JSON may
 * hold any other separator.
 */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string | undefined> {
  input.setEncoding('utf8');
  let parts: string[] = [];
  let length = 0;
  const take = () => {
    const line = length > LONGEST_LINE ? undefined : parts.join('');
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: string) => {
    length += part.length;
    if (length <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };
  for await (const chunk of input as AsyncIterable<string>) {
    const [first = '', ...others] = chunk.split('\n');
    add(first);
    for (const part of others) {
      yield take();
      add(part);
    }
  }
  if (length > 0) yield take();
}

function problemWith(error: unknown): string {
  const issues = (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues;
  const issue = issues?.[0];
  if (issue) return [issue.path.join('.'), issue.message].filter(Boolean).join(': ');
  return error instanceof Error ? error.message : String(error);
}

/**
 * Answers each line of JSON on standard input with one line of JSON on standard output, in order, as they come.
 * A line that cannot be read, or is longer than a million characters, is answered with `{"error": "line 3: …"}` in its
 * place and told on standard error, the others go on, and the exit code is then 1. Empty lines are passed over.
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
    const text = number === 1 ? line?.replace(/^\ufeff/, '') : line;
    if (text?.trim() === '') continue;
    let out: unknown;
    try {
      if (text === undefined) throw new Error(`longer than ${LONGEST_LINE} characters`);
      out = answer(schema.parse(JSON.parse(text)), number);
    } catch (error) {
      const said = `line ${number}: ${problemWith(error)}`;
      console.error(said);
      out = { error: said };
      process.exitCode = 1;
    }
    if (!process.stdout.write(`${JSON.stringify(out)}\n`)) await once(process.stdout, 'drain');
  }
}
