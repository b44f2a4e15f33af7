import { readAnswer, rereadSchema } from '../../../lib/digests/engines/answer';
import type { Chat } from '../../../lib/digests/engines/chat';
import type { Aside } from '../../../lib/digests/engines/write/asker';
import { addressOf, countIn, type Group, lettersOf, readGroup } from './second-reading';

interface Recording {
  chat: Chat;
  /** Requests that were answered before; they are not asked again. */
  known: ReadonlySet<string>;
  /** Is given the lines of `second-readings.jsonl` as they come, one a request. */
  write(line: string): void;
}

/**
 * Has a model read every group once more, one after the other, as the extension would ask it. What cannot be read of an answer is
 * written down as not answered.
 * @throws EngineError where the model answers nothing
 */
export async function recordReadings(
  groups: readonly Group[],
  { chat, known, write }: Recording,
): Promise<void> {
  const aside: Aside = async ({ prompt, schema, wire, room, longest }) => {
    const { system, user } = prompt;
    const request = addressOf(prompt);
    if (known.has(request)) return { kind: 'failed', failure: { kind: 'stopped' } };
    const messages = [{ role: 'system', content: system } as const, { role: 'user', content: user } as const];
    const answer = await chat({
      messages,
      schema: wire,
      maxTokens: room,
      signal: AbortSignal.timeout(longest),
    });
    const readings = readAnswer(answer, rereadSchema);
    const { statements = [] } = readings.kind === 'failed' ? {} : readings.value;
    write(JSON.stringify({ request, verdicts: lettersOf(countIn(prompt), statements) }));
    return readAnswer(answer, schema);
  };
  for (const group of groups) await readGroup(group, aside);
}
