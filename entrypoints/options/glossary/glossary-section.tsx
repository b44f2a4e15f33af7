import { useEffect, useState } from 'preact/hooks';
import type { Glossary } from '../../../lib/digests/engines/language/glossary';
import { languageOf } from '../../../lib/digests/engines/language/languages';
import type { OwnTerm } from '../../../lib/records/glossary';
import { ownGlossary } from '../../../lib/settings';
import { locale, m } from '../../../lib/words';
import { grouped } from '../../../lib/words/numbers';
import { packagedGlossary } from '../../shared/packaged-glossary';
import { useSetting } from '../../shared/use-setting';
import { keepSetting } from '../keep-setting';
import { KnownTerms } from './known-terms';
import { NewTerm, NO_TERM } from './new-term';
import { OwnTermsTable } from './own-terms';
import { TermFiles } from './term-files';

/**
 * How terms are said in the language that models write in: the reader's own, and those that Gloss brings.
 * @param language as it is set; empty follows the interface
 */
export function GlossarySection({ language }: { language: string }) {
  const all = useSetting(ownGlossary);
  const tag = languageOf(language || locale())?.tag ?? 'en';
  const [known, setKnown] = useState<Glossary>({});
  const [query, setQuery] = useState('');
  const [typed, setTyped] = useState(NO_TERM);
  useEffect(() => {
    let gone = false;
    void packagedGlossary(tag).then((glossary) => {
      if (!gone) setKnown(glossary);
    });
    return () => {
      gone = true;
    };
  }, [tag]);
  if (all === undefined) return null;
  if (tag === 'en') return <p class="hint">{m.glossary_english()}</p>;
  const own = all[tag] ?? [];
  const keep = (terms: readonly OwnTerm[]) => keepSetting(ownGlossary, all, { ...all, [tag]: terms });
  return (
    <details class="glossary">
      <summary>
        {m.glossary()} <span class="count">{grouped(own.length)}</span>
      </summary>
      <p class="hint">{m.glossary_help()}</p>
      <NewTerm
        typed={typed}
        onTyped={setTyped}
        own={own}
        language={tag}
        onTerm={(term) => keep([...own, term])}
      />
      <input
        type="search"
        name="glossarySearch"
        class="wide"
        value={query}
        placeholder={m.glossary_search()}
        aria-label={m.glossary_search()}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <OwnTermsTable own={own} query={query} language={tag} onTerms={keep} />
      <TermFiles own={own} language={tag} onTerms={keep} />
      <KnownTerms
        glossary={known}
        query={query}
        language={tag}
        onChange={(term) => {
          setTyped(term);
          document.querySelector<HTMLInputElement>('[name="newAs"]')?.focus();
        }}
      />
    </details>
  );
}
