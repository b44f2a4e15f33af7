/**
 * All that writing needs and polling does not: engines, prompts, evidence. The build keeps it in the worker's one file, and it is
 * evaluated when it is first asked for: a worker that wakes to poll does not pay for it.
 */
export { EngineError } from '../../../lib/digests/engines/engine-error';
export { languageOf, writtenIn } from '../../../lib/digests/engines/language';
export { listModels, testEngine } from '../../../lib/digests/engines/openai';
export {
  estimateUsage,
  MOST_OF_SECTIONS,
  PROMPT_VERSION,
} from '../../../lib/digests/engines/prompt';
export { writeDigest } from '../../../lib/digests/engines/write';
export { writeTldr } from '../../../lib/digests/engines/write/tldr';
export { endpointFor, isTldrOnly, lowerOf, ownChat, ownSummary, ownTranslator, serverChat } from './ask';
export { evidenceWords } from './evidence-words';
export { fetchHtml, givenOf } from './full-text-of';
export { glossaryOf } from './glossary-of';

// For the test that sees that this is so.
performance.mark('gloss:writer');
