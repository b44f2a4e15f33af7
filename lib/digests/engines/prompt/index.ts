export { buildAbstractPrompt, type Numbered } from './abstract-prompt';
export { type CleanInput, cleanInput } from './clean-input';
export { buildDigestPrompt, PROMPT_VERSION, type Prompt, type Promptable } from './digest-prompt';
export { estimateAbstract, estimateTokens, estimateUsage } from './estimate';
export { buildLanguagePrompt, buildRepairPrompt } from './repair';
export { FIELDS } from './system';
export { buildTitlePrompt } from './title-prompt';
