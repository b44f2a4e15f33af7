import type { Capabilities } from '../../../records/engine';
import { firstCapabilities, subjectOf } from './capabilities';
import { readComplaint } from './error-text';
import { isContext } from './failure-of';
import { effortOf, thinkingOffOf } from './request-body';

/** What a server answered to a request that it did not take. */
export interface Refusal {
  status: number;
  body: string;
}

/** With which servers refuse a field they do not know. */
const REFUSES = new Set([400, 404, 415, 422, 500, 501]);

type Step = (caps: Capabilities) => Capabilities | undefined;
type Field = Capabilities['refuses'][number];

/** Only what is sent can be left out. */
const SENT: Record<Field, (caps: Capabilities) => boolean> = {
  temperature: () => true,
  stream_options: () => true,
  reasoning_effort: (caps) => effortOf(caps) !== undefined,
  thinking: (caps) => thinkingOffOf(caps) !== undefined,
};

const without =
  (field: Field): Step =>
  (caps) =>
    caps.refuses.includes(field) || !SENT[field](caps)
      ? undefined
      : { ...caps, refuses: [...caps.refuses, field] };

/** The next way to hold a model to a shape, where its server has another. */
export const lowerFormat: Step = (caps) => {
  const { formats } = subjectOf(caps).row;
  const next = formats[formats.indexOf(caps.format) + 1];
  return next && { ...caps, format: next };
};

const swapLimit: Step = (caps) => {
  const { baseUrl, model } = subjectOf(caps);
  const { limit } = firstCapabilities(baseUrl, model);
  // Swapped before: swapping back would go round in circles.
  if (caps.limit !== limit) return undefined;
  return { ...caps, limit: limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens' };
};

/** Which words of a refusal call for which step. */
const STEPS: [RegExp, Step][] = [
  [/stream_options|include_usage/i, without('stream_options')],
  [/max_tokens|max_completion_tokens/i, swapLimit],
  [/temperature|top_p/i, without('temperature')],
  [/reasoning_effort/i, without('reasoning_effort')],
  [/thinking|chat_template|\breasoning\b/i, without('thinking')],
  [
    /response_format|json_schema|json_object|json_validate|json mode|generate json|structured|schema|grammar/i,
    lowerFormat,
  ],
];
/** A limit that is known, and set too high. */
const TOO_MUCH = /too (?:large|high|big|many)|at most|less than|exceed|greater than|maximum/i;
/** OpenRouter does not say which parameter nobody takes: what matters least goes first. */
const SOME_PARAMETER = /requested parameters/i;
const BY_WORTH: Step[] = [
  without('thinking'),
  without('reasoning_effort'),
  without('temperature'),
  lowerFormat,
];

/**
 * What to try after a refusal: the one thing that it names is left out or put another way.
 * @returns undefined where it names nothing of the kind, or what is not sent any more
 */
export function lowered(caps: Capabilities, { status, body }: Refusal): Capabilities | undefined {
  if (!REFUSES.has(status)) return undefined;
  const { words, code, param } = readComplaint(body);
  const all = `${param} ${words} ${code}`;
  if (isContext(all)) return undefined;
  if (SOME_PARAMETER.test(all)) return first(BY_WORTH, caps);
  const named = STEPS.map(([pattern, step]) => ({ at: all.search(pattern), step }))
    .filter(({ at, step }) => at >= 0 && !(step === swapLimit && TOO_MUCH.test(all)))
    .sort((a, b) => a.at - b.at);
  return first(
    named.map(({ step }) => step),
    caps,
  );
}

function first(steps: Step[], caps: Capabilities): Capabilities | undefined {
  for (const step of steps) {
    const next = step(caps);
    if (next) return next;
  }
  return undefined;
}
