import { useEffect, useState } from 'preact/hooks';
import { plainText } from '../../../lib/papers/plain-text';
import { LONGEST_TOPIC_NAME, MOST_NAMES, type Seed, type Topic } from '../../../lib/records/topic';
import { m } from '../../../lib/words';
import type { FoundPaper } from './find-paper';
import type { MadeTopic } from './new-topic';
import { TopicPreview } from './preview';
import { wrongQuery } from './query-words';
import { bareSeed, suggestQuery } from './suggest-query';

/** Authors that are offered; a collaboration has more. */
const OFFERED = 20;

/** A topic made of one paper: what it would search for, whom it would follow, and what that finds, before it is kept. */
export function FromPaper({ paper, onAdd }: { paper: FoundPaper; onAdd(made: MadeTopic): Promise<boolean> }) {
  const title = plainText(paper.title);
  const names = [...new Set(paper.authors.map(({ name }) => name))].slice(0, OFFERED);
  const [name, setName] = useState(title.slice(0, LONGEST_TOPIC_NAME));
  const [query, setQuery] = useState<string>();
  const [seed, setSeed] = useState<Seed>(() => bareSeed(paper));
  const [authors, setAuthors] = useState<readonly string[]>(usualTicks(names));
  useEffect(() => {
    let isWanted = true;
    void suggestQuery(paper, () => isWanted).then((found) => {
      // What the reader typed meanwhile stays.
      if (!isWanted) return;
      setQuery((typed) => typed ?? found.query);
      setSeed(found.seed);
    });
    return () => {
      isWanted = false;
    };
  }, [paper]);
  const asked = query?.trim() ?? '';
  const wrong = wrongQuery(asked);
  const made: MadeTopic = {
    name: name.trim() || title,
    query: asked,
    authors: authors.slice(0, MOST_NAMES),
    seeds: [seed],
  };
  const topic: Topic = { id: 'new', colour: 1, on: true, ...made };
  return (
    <form
      class="from-paper"
      data-from-paper={paper.key}
      aria-label={m.topic_from_paper()}
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong === undefined) void onAdd(made);
      }}
    >
      <p class="hint">{m.topic_from_paper()}</p>
      <b lang="en">{title}</b>
      <p class="field">
        <label for="fromPaperName">{m.topic_name()}</label>
        <input
          id="fromPaperName"
          class="wide"
          maxLength={LONGEST_TOPIC_NAME}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </p>
      <p class="field">
        <label for="fromPaperQuery">{m.topic_query()}</label>
        <textarea
          id="fromPaperQuery"
          name="fromPaperQuery"
          rows={2}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={query ?? ''}
          aria-busy={query === undefined}
          aria-invalid={wrong !== undefined}
          aria-describedby="fromPaperQuery-help"
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <span
          class={wrong ? 'hint warn' : 'hint'}
          id="fromPaperQuery-help"
          role={wrong ? 'alert' : undefined}
        >
          {wrong ?? (query === undefined ? m.preview_looking() : m.suggested_help())}
        </span>
      </p>
      {names.length > 0 && (
        <fieldset class="ticks">
          <legend>{m.topic_authors()}</legend>
          {names.map((each) => (
            <label key={each}>
              <input
                type="checkbox"
                name="fromPaperAuthor"
                value={each}
                checked={authors.includes(each)}
                onChange={({ currentTarget }) =>
                  setAuthors((before) =>
                    currentTarget.checked ? [...before, each] : before.filter((other) => other !== each),
                  )
                }
              />{' '}
              <span lang="en">{each}</span>
            </label>
          ))}
        </fieldset>
      )}
      {wrong === undefined && query !== undefined && <TopicPreview topic={topic} />}
      <p class="new-topic">
        <button type="submit" class="button" data-action="topic-add-paper">
          {m.topic_add()}
        </button>
      </p>
    </form>
  );
}

/** Of few authors all; of many the first and the last, as whose work it is known. */
const usualTicks = (names: readonly string[]): string[] =>
  names.length > 3 ? [...names.slice(0, 1), ...names.slice(-1)] : [...names];
