import * as z from 'zod/mini';
import { plainStatement } from './plain-statement';

/** Markup, and the spelling of signs by number, may make a text longer than what is read of it. */
const SPELT_OUT = 4;

/** A text that a model wrote, as plain text of at most `most` UTF-16 units; it may be empty. */
export const answerText = (most: number) =>
  z
    .pipe(z.string().check(z.maxLength(SPELT_OUT * most)), z.transform(plainStatement))
    .check(z.maxLength(most));
