/**
 * The role tagger on the command line: `npm run -s roles < sentences.jsonl > roles.jsonl`.
 * In: one `{"sentences", "title"?, "categories"?}` a line, the sentences of one abstract in order.
 * Out: one `{"roles", "probabilities"}` a line, in the same order.
 */
import { z } from 'zod';
import { modelTagger } from '../lib/digests/extractive/model';
import { isModelled } from '../lib/digests/extractive/modelled';
import { ruleTagger } from '../lib/digests/extractive/tag-roles';
import { answerLines } from './json-lines';
import { dataOrRules } from './lib/engine-data';

const ABSTRACT = z.object({
  sentences: z.array(z.string()),
  title: z.string().default(''),
  categories: z.array(z.string()).default([]),
});

const data = dataOrRules();
const tagger = data && modelTagger(data.roles);
const rules = ruleTagger(data?.rules);

await answerLines(ABSTRACT, ({ sentences, title, categories }) => {
  const primary = categories[0] ?? '';
  const tag = tagger && isModelled(primary) ? tagger : rules;
  const guesses = tag(sentences, { title, primary });
  return {
    roles: guesses.map(({ role }) => role),
    probabilities: guesses.map(({ probability }) => probability),
  };
});
