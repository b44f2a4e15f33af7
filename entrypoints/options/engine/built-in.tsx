import { useState } from 'preact/hooks';
import { languageModel, summarizer, translator } from '../../../lib/digests/engines/built-in/api';
import type { BuiltInState } from '../../../lib/digests/engines/built-in/state';
import { TLDR } from '../../../lib/digests/engines/built-in/summarizer';
import { pairFor } from '../../../lib/digests/engines/built-in/translator';
import { locale, m } from '../../../lib/words';
import { BuiltInPart } from './built-in-part';

/**
 * How it stands with what the browser brings of its own, and the way to get it: the language model; without one the
 * summarizer; and the translator, where one is needed.
 * @param language of what is written; empty follows the interface
 */
export function BuiltIn({ language }: { language: string }) {
  const [model, setModel] = useState<BuiltInState>();
  const tag = language || locale();
  const summaries = summarizer();
  const translations = translator();
  return (
    <>
      <BuiltInPart
        name="model"
        api={languageModel()}
        none={m.built_in_unavailable()}
        ready={m.built_in_ready()}
        downloadable={m.built_in_downloadable()}
        onState={setModel}
      />
      {model === 'none' && summaries && (
        <BuiltInPart
          name="summarizer"
          api={summaries}
          options={TLDR}
          ready={m.summarizer_ready()}
          downloadable={m.summarizer_downloadable()}
        />
      )}
      {translations && !/^en\b/i.test(tag) && (
        <BuiltInPart
          key={tag}
          name="translator"
          api={translations}
          options={pairFor(tag)}
          none={m.translator_unavailable()}
          ready={m.translator_ready()}
          downloadable={m.translator_downloadable()}
        />
      )}
    </>
  );
}
