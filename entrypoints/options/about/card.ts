import * as z from 'zod/mini';

/** How right the weights were on the development part of one set of labelled abstracts. */
const measured = z.object({
  sentences: z.number(),
  micro: z.number(),
  macro: z.number(),
  f1: z.record(z.string(), z.number()),
});

/** What the packaged card says of the weights. */
const card = z.object({
  model: z.string(),
  date: z.string(),
  bytes: z.number(),
  features: z.number(),
  data: z.array(z.object({ name: z.string(), licence: z.string(), abstracts: z.number() })),
  dev: z.record(z.string(), measured),
});

export type Card = z.infer<typeof card>;

/** A card as it was read; null where it is none. */
export function readCard(value: unknown): Card | null {
  const read = card.safeParse(value);
  return read.success ? read.data : null;
}
