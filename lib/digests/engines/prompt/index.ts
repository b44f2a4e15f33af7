export { buildAbstractPrompt, type Numbered } from './abstract-prompt';
export { type CleanInput, cleanInput } from './clean-input';
export { buildDigestPrompt, PROMPT_VERSION, type Prompt, type Promptable } from './digest-prompt';
export { estimateTokens, estimateUsage, usualAbstract, usualUsage } from './estimate';
export { buildLanguagePrompt, buildRepairPrompt } from './repair';
export { FIELDS } from './system';
export { buildTitlePrompt } from './title-prompt';
