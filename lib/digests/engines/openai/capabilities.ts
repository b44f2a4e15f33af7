import { DAY } from '../../../clock';
import type { Capabilities } from '../../../records/engine';
import { type Provider, providerOf } from './providers';

/** Servers learn as well: what one refused is tried again after a week. */
const LASTS = 7 * DAY;

/** What a server is taken to understand before it has been asked; `learnedAt` is 0. */
export function firstCapabilities(baseUrl: string, model: string): Capabilities {
  const row = providerOf(baseUrl);
  return {
    id: `${baseUrl} ${model}`,
    format: row.formats[0] ?? 'prompt',
    limit: row.limit ?? 'max_tokens',
    refuses: [
      ...(row.fixedTemperature?.test(model) ? (['temperature'] as const) : []),
      ...(row.noStreamUsage ? (['stream_options'] as const) : []),
    ],
    learnedAt: 0,
  };
}

/** What was learned, while it holds; else what is taken to be so. */
export function currentCapabilities(
  kept: Capabilities | undefined,
  baseUrl: string,
  model: string,
  now: number,
): Capabilities {
  const first = firstCapabilities(baseUrl, model);
  return kept?.id === first.id && now - kept.learnedAt < LASTS ? kept : first;
}

/** The address and the model that capabilities are of. Addresses hold no blank. */
export function subjectOf({ id }: Capabilities): { baseUrl: string; model: string; row: Provider } {
  const blank = id.indexOf(' ');
  const baseUrl = id.slice(0, blank);
  return { baseUrl, model: id.slice(blank + 1), row: providerOf(baseUrl) };
}
