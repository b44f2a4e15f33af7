import type { EmpiricalField } from '../field';

/** Language technology. */
export const LANGUAGE: EmpiricalField = {
  style: 'empirical',
  primaries: [
    ['cs.CL', 16],
    ['cs.IR', 2],
  ],
  others: [
    ['cs.AI', 5],
    ['cs.LG', 5],
    ['cs.IR', 2],
    ['cs.CY', 1],
  ],
  area: 'language technology',
  topics: [
    'document summarization',
    'cross-lingual transfer',
    'retrieval-augmented generation',
    'dialogue state tracking',
    'instruction following',
    'fact checking',
    'speech translation',
    'reading comprehension',
  ],
  objects: [
    'instruction-tuned models',
    'dense retrievers',
    'tokenizers',
    'multilingual encoders',
    'long-context models',
    'dialogue agents',
  ],
  troubles: [
    'fluent answers hide missing evidence',
    'annotators disagree about what counts as an error',
    'most languages have less than a million tokens of clean text',
    'the middle of a long document is ignored',
    'scores on public test sets no longer separate systems',
  ],
  remedies: [
    ['prompting techniques', 'break when the wording changes'],
    ['automatic metrics', 'reward length over content'],
    ['translation-based approaches', 'lose what the target language leaves unsaid'],
    ['retrieval pipelines', 'return passages that repeat each other'],
  ],
  methods: [
    ['Evidence-First Decoding', 'a decoder that must quote before it answers'],
    ['Contrastive Paraphrase Tuning', 'a tuning stage on pairs that differ in one claim'],
    ['Morpheme-Aware Vocabulary Growth', 'a vocabulary that grows along morpheme boundaries'],
    ['Disagreement-Preserving Labels', 'a label scheme that keeps every annotator’s vote'],
    ['Section-Level Memory', 'a memory with one slot for each section of the source'],
  ],
  steps: [
    'Each claim is checked against the passage it was drawn from before the next one is written.',
    'Training pairs are produced automatically by editing one number, name or negation.',
    'The model is penalized for answers that stay the same when the evidence is removed.',
    'At test time it adds one forward pass for each hundred words of output.',
    'Annotators worked in pairs and saw neither system names nor scores.',
  ],
  trials: [
    'nine languages from five families',
    'five question-answering tasks',
    'three corpora of public hearings',
    'a new test set of 4,200 questions',
    'two news archives and a collection of manuals',
  ],
  measures: [
    ['answer accuracy', 'higher'],
    ['the share of unsupported claims', 'lower'],
    ['character error rate', 'lower'],
    ['human preference', 'higher'],
    ['recall at ten', 'higher'],
  ],
  cost: 'annotations',
  findings: [
    'fluency and faithfulness are uncorrelated above a certain size',
    'half of the errors stem from dates and quantities',
    'the benefit is largest for languages with rich morphology',
    'shorter prompts are as good as long ones once evidence is quoted',
  ],
  lessons: [
    'evidence should be part of the output, not of the prompt',
    'evaluation needs sources rather than references',
    'low-resource languages profit from structure before they profit from scale',
  ],
};
