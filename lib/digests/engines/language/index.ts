export type { Atom } from './atoms';
export { type Glossary, type GlossaryIssue, glossaryIssues, type Term, termsFor } from './glossary';
export { halfNames } from './half-names';
export { halfTranslated } from './half-translated';
export { inCharacters, LANGUAGES, type Language, languageOf, namesOf } from './languages';
export { type Protected, protect, type Restored, restore } from './protect';
export { type AtomIssue, sameAtoms } from './same-atoms';
export { untranslated } from './untranslated';
export { type Verdict, writtenIn } from './written-in';
