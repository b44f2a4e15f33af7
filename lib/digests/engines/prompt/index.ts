export { buildAbstractPrompt, type Numbered } from './abstract-prompt';
export { type CleanInput, cleanInput } from './clean-input';
export {
  buildDigestPrompt,
  PROMPT_VERSION,
  type Prompt,
  type Promptable,
  type PromptSection,
} from './digest-prompt';
export { estimateTokens, estimateUsage, MOST_OF_SECTIONS, usualAbstract, usualUsage } from './estimate';
export { buildLanguagePrompt, buildRepairPrompt } from './repair';
export { FIELDS } from './system';
export { buildTitlePrompt } from './title-prompt';
