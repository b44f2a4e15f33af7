import { type Glossary, languageOf, withOwnTerms } from '../../../lib/digests/engines/language';
import { ownGlossary } from '../../../lib/settings';
import { packagedGlossary } from '../../shared/packaged-glossary';

/** How a language says the terms of the fields: the package's, and before them the reader's own. */
export async function glossaryOf(language: string): Promise<Glossary> {
  const tag = languageOf(language)?.tag ?? language;
  const [packaged, own] = await Promise.all([packagedGlossary(tag), ownGlossary.getValue()]);
  return withOwnTerms(packaged, own[tag] ?? []);
}
