import type { Job } from '../../../records/job';
import { isLocal } from '../openai/base-url';
import { providerOf } from '../openai/providers';
import type { Promptable } from '../prompt/digest-prompt';
import { estimateUsage, MOST_OF_SECTIONS } from '../prompt/estimate';

/**
 * Tokens that a model is taken to read where nobody says: models for rent read far more; a server at home has mostly been
 * given little, and Ollama gives 4,096 and cuts what is longer without a word (docs.ollama.com, “Context length”, seen
 * 2026-11-26). A browser's own model does not tell before it is there.
 */
const UNKNOWN = { rented: 32_000, home: 8_000, least: 4_096 };
/** Tokens are guessed, and models count them otherwise. */
const SURE = 0.9;
/** Of the answer: a digest has about a thousand tokens, and thoughts may come before it. */
const ANSWER = 2000;

/** @param known what the server told of its model */
export function contextFor({ endpoint }: Pick<Job, 'endpoint'>, known: number | undefined): number {
  if (known) return known;
  if (!endpoint || providerOf(endpoint).id === 'ollama') return UNKNOWN.least;
  return isLocal(endpoint) ? UNKNOWN.home : UNKNOWN.rented;
}

/** How many tokens of sections fit into a request beside everything else; 0 for none. */
export function roomFor(paper: Promptable, language: string, context: number): number {
  const { input } = estimateUsage(paper, language);
  return Math.min(MOST_OF_SECTIONS, Math.max(0, Math.floor(context * SURE) - ANSWER - input));
}
