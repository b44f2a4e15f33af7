export { buildAbstractPrompt, type Numbered } from './abstract-prompt';
export { type CleanInput, cleanInput } from './clean-input';
export {
  buildDigestPrompt,
  PROMPT_VERSION,
  type Prompt,
  type Promptable,
  type PromptSection,
} from './digest-prompt';
export {
  estimateTokens,
  estimateUsage,
  MOST_OF_SECTIONS,
  usualAbstract,
  usualReread,
  usualUsage,
} from './estimate';
export { buildLanguagePrompt, buildRepairPrompt } from './repair';
export { buildRereadPrompt } from './reread-prompt';
export { FIELDS } from './system';
export { buildTitlePrompt } from './title-prompt';
