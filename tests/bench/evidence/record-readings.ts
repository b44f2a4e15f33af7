import { readAnswer, rereadSchema } from '../../../lib/digests/engines/answer';
import type { Chat } from '../../../lib/digests/engines/chat';
import { EngineError } from '../../../lib/digests/engines/engine-error';
import { type About, addressOf, countIn, type Group, lettersOf, readGroup } from './second-reading';

/**
 * Has a model read every group once more, one after the other, as the extension would ask it.
 * @param write is given the lines of `second-readings.jsonl` as they come: one about the model, then one a request
 * @throws EngineError where the model answers nothing
 */
export async function recordReadings(
  groups: readonly Group[],
  { chat, about, write }: { chat: Chat; about: About; write(line: string): void },
): Promise<void> {
  write(JSON.stringify(about));
  for (const group of groups) {
    const { reread } = await readGroup(group, async ({ prompt, schema, wire, room, longest }) => {
      const { system, user } = prompt;
      const messages = [
        { role: 'system', content: system } as const,
        { role: 'user', content: user } as const,
      ];
      const answer = await chat({
        messages,
        schema: wire,
        maxTokens: room,
        signal: AbortSignal.timeout(longest),
      });
      const readings = readAnswer(answer, rereadSchema);
      const { statements = [] } = readings.kind === 'failed' ? {} : readings.value;
      write(JSON.stringify({ request: addressOf(prompt), verdicts: lettersOf(countIn(prompt), statements) }));
      return readAnswer(answer, schema);
    });
    if (reread?.kind === 'failed') throw new EngineError(reread.failure);
  }
}
