import { EngineError } from '../engine-error';
import { visible } from '../prompt/visible';
import type { SummarizerApi } from './api';
import { builtInState } from './state';
import { within } from './within';

/** Milliseconds, as for the language model. */
const CREATE = 30_000;
const SUMMARIZE = 5 * 60_000;

const silent = () => new EngineError({ kind: 'silent' });

/** One line of plain English: what it says is checked against the abstract, and only then translated. */
export const TLDR = {
  type: 'tldr',
  format: 'plain-text',
  length: 'short',
  expectedInputLanguages: ['en'],
  outputLanguage: 'en',
};

/**
 * What the browser's own summarizer says, in English, of what a person sees of a text.
 * @throws EngineError
 */
export async function summarize(
  api: SummarizerApi | undefined,
  text: string,
  signal: AbortSignal,
): Promise<string> {
  if (!api || (await builtInState(api, TLDR)) !== 'ready') throw new EngineError({ kind: 'no-built-in' });
  try {
    const session = await within(api.create({ ...TLDR, signal }), CREATE, silent, signal);
    try {
      return await within(session.summarize(visible(text).text, { signal }), SUMMARIZE, silent, signal);
    } finally {
      session.destroy();
    }
  } catch (error) {
    if (error instanceof EngineError) throw error;
    if (signal.aborted) throw new EngineError({ kind: 'stopped' });
    const tooLong = (error as Error).name === 'QuotaExceededError';
    throw new EngineError(tooLong ? { kind: 'context' } : { kind: 'server', status: 0 });
  }
}
