import * as z from 'zod/mini';
import { answerText } from './answer-text';

/** UTF-16 units of a sentence; the longest of arXiv's have a thousand. */
const LONGEST = 4000;
const MOST = 200;
/** A number as models write it: `3`, `"S3"`, `"[3]"`. */
const NUMBER = /^\D{0,3}(\d{1,4})\D{0,2}$/;

const piece = z.object({
  id: z.pipe(
    z.transform((given) => (typeof given === 'string' ? Number(NUMBER.exec(given)?.[1]) : given)),
    z.int(),
  ),
  text: answerText(LONGEST),
});

/** What cannot be read of a list is left out: it is asked for again by itself. */
const pieces = z.pipe(
  z.transform((given) => (Array.isArray(given) ? given.slice(0, MOST) : [])),
  z.pipe(
    z.array(z.unknown()),
    z.transform((list: unknown[]) =>
      list.flatMap((each) => {
        const read = z.safeParse(piece, each);
        return read.success ? [read.data] : [];
      }),
    ),
  ),
);

/** The answer to an abstract: its sentences and institutions under their numbers. */
export const abstractSchema = z.object({ sentences: pieces, affiliations: pieces });
export type AbstractAnswer = z.output<typeof abstractSchema>;
