import { describe, expect, it } from 'vitest';
import { MOST_OF_SECTIONS } from '../../../../../lib/digests/engines/prompt';
import { contextFor, roomFor } from '../../../../../lib/digests/engines/sections';
import { INVENTED } from '../../abstracts';

const paper = { ...INVENTED.ml, categories: ['cs.LG'] };

describe('how much a model is taken to read', () => {
  it.each([
    ['as it says, whoever it is', 'http://127.0.0.1:11434/v1', 16_384, 16_384],
    ['what Ollama gives by itself', 'http://127.0.0.1:11434/v1', undefined, 4096],
    ['little at home', 'http://127.0.0.1:1234/v1', undefined, 8000],
    ['much elsewhere', 'https://models.example/v1', undefined, 32_000],
    ['least of a browser’s own', undefined, undefined, 4096],
  ] as const)('%s', (_what, endpoint, known, tokens) => {
    expect(contextFor({ ...(endpoint && { endpoint }) }, known)).toBe(tokens);
  });
});

describe('the room for sections', () => {
  it('is what rules, abstract and answer leave', () => {
    expect(roomFor(paper, 'en', 4096)).toBeLessThan(1000);
    expect(roomFor(paper, 'en', 3000)).toBe(0);
    expect(roomFor(paper, 'en', 8000)).toBeGreaterThan(2000);
    expect(roomFor(paper, 'en', 8000)).toBeLessThan(5000);
  });

  it('is never more than is read of a paper, nor less than none', () => {
    expect(roomFor(paper, 'en', 1_000_000)).toBe(MOST_OF_SECTIONS);
    expect(roomFor(paper, 'zh-CN', 1)).toBe(0);
  });
});
