export { type AbstractAnswer, abstractSchema } from './abstract-schema';
export { answerText } from './answer-text';
export {
  answerSchema,
  type DigestAnswer,
  fieldOfSection,
  missingSections,
  type SaidStatement,
  titleSchema,
} from './digest-schema';
export { latexSafe } from './latex-safe';
export { mergeRepair } from './merge-repair';
export { plainStatement } from './plain-statement';
export { type Answer, type RawAnswer, readAnswer } from './read-answer';
export { type Reading, rereadSchema } from './reread-schema';
export {
  ABSTRACT_WIRE_SCHEMA,
  DIGEST_WIRE_SCHEMA,
  REREAD_WIRE_SCHEMA,
  TITLE_WIRE_SCHEMA,
} from './wire-schema';
