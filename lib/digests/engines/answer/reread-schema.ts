import * as z from 'zod/mini';
import { answerText } from './answer-text';
import { lenientList, numberId } from './lenient-list';

/** UTF-16 units of what is shown of a word against a statement, twenty words being asked for, and of what is read of it. */
const LONGEST_WHY = 300;
const READ_OF_WHY = 4000;
const MOST_SOURCES = 4;

export const VERDICTS = ['follows', 'differs', 'unclear'] as const;

/** A verdict as models spell it: `Differs.` */
const verdict = z.pipe(
  z.transform((given) => (typeof given === 'string' ? given.toLowerCase().replace(/[^a-z]/g, '') : given)),
  z.enum(VERDICTS),
);

/** What is said beside a verdict may be missing: the verdict stands. */
const reading = z.object({
  id: numberId,
  sources: z.pipe(
    lenientList(numberId),
    z.transform((list: number[]) => [...new Set(list)].slice(0, MOST_SOURCES)),
  ),
  why: z.catch(
    z.pipe(
      answerText(READ_OF_WHY),
      z.transform((why: string) =>
        why.length > LONGEST_WHY ? `${why.slice(0, LONGEST_WHY - 1).trimEnd()}…` : why,
      ),
    ),
    '',
  ),
  verdict,
});

/** The answer to a second reading: the statements under their numbers. What cannot be read of it was not read. */
export const rereadSchema = z.object({ statements: lenientList(reading) });
export type Reading = z.output<typeof reading>;
