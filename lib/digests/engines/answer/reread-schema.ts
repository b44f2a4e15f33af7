import * as z from 'zod/mini';
import { answerText } from './answer-text';
import { lenientList, numberId } from './lenient-list';

/** UTF-16 units of what is said against a statement; twenty words are asked for. */
const LONGEST_WHY = 300;
const MOST_SOURCES = 4;

export const VERDICTS = ['follows', 'differs', 'unclear'] as const;

/** A verdict as models spell it: `Differs.` */
const verdict = z.pipe(
  z.transform((given) => (typeof given === 'string' ? given.toLowerCase().replace(/[^a-z]/g, '') : given)),
  z.enum(VERDICTS),
);

/** What is said beside a verdict may be missing, or too long: the verdict stands. */
const reading = z.object({
  id: numberId,
  sources: z.pipe(
    lenientList(numberId),
    z.transform((list: number[]) => [...new Set(list)].slice(0, MOST_SOURCES)),
  ),
  why: z.catch(answerText(LONGEST_WHY), ''),
  verdict,
});

/** The answer to a second reading: the statements under their numbers. What cannot be read of it was not read. */
export const rereadSchema = z.object({ statements: lenientList(reading) });
export type Reading = z.output<typeof reading>;
