/**
 * The extractive engine on the command line: `npm run -s digest < papers.jsonl > digests.jsonl`.
 * In: one `{"title", "abstract", "categories"?}` a line, the primary category first. Out: one digest a line.
 */
import { z } from 'zod';
import { extractDigest } from '../lib/digests/extractive';
import { answerLines } from './json-lines';
import { dataOrRules } from './lib/engine-data';

const PAPER = z.object({
  title: z.string(),
  abstract: z.string(),
  categories: z.array(z.string()).default([]),
});

const data = dataOrRules();

await answerLines(PAPER, ({ title, abstract, categories }, line) =>
  extractDigest(
    { key: `arxiv:line-${line}`, version: 1, title, abstract, primary: categories[0] ?? '', categories },
    Date.now(),
    data,
  ),
);
