import * as z from 'zod/mini';

// Servers that call themselves compatible leave things out, and add others. Only what is needed is looked at; what is
// not as it should be counts as absent.
const maybe = <T extends z.core.$ZodType>(schema: T) => z.catch(z.optional(schema), undefined);

const part = z.object({ type: maybe(z.string()), text: maybe(z.string()) });
const content = maybe(z.union([z.string(), z.array(z.catch(z.union([z.string(), part]), ''))]));
const said = maybe(z.object({ content, refusal: maybe(z.string()) }));
const usage = maybe(
  z.object({
    prompt_tokens: z.number().check(z.nonnegative()),
    completion_tokens: z.number().check(z.nonnegative()),
  }),
);

/** One event of a stream, or a whole answer without one. */
const completion = z.object({
  model: maybe(z.string()),
  choices: maybe(z.array(maybe(z.object({ delta: said, message: said, finish_reason: maybe(z.string()) })))),
  usage,
});

/** One piece of an answer. */
export interface Piece {
  text: string;
  refusal: string;
  finish?: string;
  model?: string;
  usage?: { input: number; output: number };
}

/** Reads an event. @returns undefined for what is none */
export function readPiece(event: unknown): Piece | undefined {
  const result = completion.safeParse(event);
  if (!result.success) return undefined;
  const { model, choices, usage: counted } = result.data;
  const choice = choices?.[0];
  const words = choice?.delta ?? choice?.message;
  return {
    text: textOf(words?.content),
    refusal: words?.refusal ?? '',
    ...(choice?.finish_reason && { finish: choice.finish_reason }),
    ...(model && { model }),
    ...(counted && { usage: { input: counted.prompt_tokens, output: counted.completion_tokens } }),
  };
}

/** Parts that are thoughts have another type, and no `text` or not as text. */
function textOf(value: z.infer<typeof content>): string {
  if (!Array.isArray(value)) return value ?? '';
  return value
    .map((each) =>
      typeof each === 'string' ? each : each.type === undefined || each.type === 'text' ? each.text : '',
    )
    .join('');
}
