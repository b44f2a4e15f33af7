import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extractDigest } from '../../../lib/digests/extractive';
import { ROWS } from '../../../lib/records/sections';
import { shippedData } from '../../../scripts/lib/engine-data';
import { readings } from '../../bench/quality/readings';

interface Judged {
  id: string;
  title: string;
  abstract: string;
  categories: string[];
}
const ABSTRACTS = readFileSync('tests/bench/quality/abstracts.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Judged);
const DATA = shippedData();

it('the engine gives as many statements as were judged, of each abstract that is published', () => {
  const now = ABSTRACTS.map(({ id, title, abstract, categories }) => {
    const paper = { key: `arxiv:${id}`, version: 1, title, abstract, categories } as const;
    const { sections } = extractDigest({ ...paper, primary: categories[0] ?? '' }, 0, DATA);
    return { id, statements: ROWS.reduce((sum, row) => sum + sections[row].statements.length, 0) };
  });
  const judged = new Map(readings().map(({ id, statements }) => [id, statements]));
  expect(now).toHaveLength(48);
  expect(now).toEqual(now.map(({ id }) => ({ id, statements: judged.get(id) })));
});
