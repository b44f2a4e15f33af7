/**
 * The role tagger on the command line: `npm run -s roles < sentences.jsonl > roles.jsonl`.
 * In: one `{"sentences", "title"?, "categories"?}` a line, the sentences of one abstract in order.
 * Out: one `{"roles", "probabilities"}` a line, in the same order.
 */
import { z } from 'zod';
import { tagRoles } from '../lib/digests/extractive/tag-roles';
import { answerLines } from './json-lines';

const ABSTRACT = z.object({
  sentences: z.array(z.string()),
  title: z.string().default(''),
  categories: z.array(z.string()).default([]),
});

await answerLines(ABSTRACT, ({ sentences, title, categories }) => {
  const guesses = tagRoles(sentences, { title, primary: categories[0] ?? '' });
  return {
    roles: guesses.map(({ role }) => role),
    probabilities: guesses.map(({ probability }) => probability),
  };
});
