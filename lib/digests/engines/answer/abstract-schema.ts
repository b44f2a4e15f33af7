import * as z from 'zod/mini';
import { answerText } from './answer-text';
import { lenientList, numberId } from './lenient-list';

/** UTF-16 units of a sentence; the longest of arXiv's have a thousand. */
const LONGEST = 4000;

/** What cannot be read is asked for again by itself. */
const pieces = lenientList(z.object({ id: numberId, text: answerText(LONGEST) }));

/** The answer to an abstract: its sentences and institutions under their numbers. */
export const abstractSchema = z.object({ sentences: pieces, affiliations: pieces });
export type AbstractAnswer = z.output<typeof abstractSchema>;
