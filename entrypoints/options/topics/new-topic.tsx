import { useState } from 'preact/hooks';
import type { Topic } from '../../../lib/records/topic';
import { m } from '../../../lib/words';
import { FromPaper } from './from-paper';
import { TopicPreview } from './preview';
import { wrongQuery } from './query-words';
import { usePastedPaper } from './use-pasted-paper';

/** A topic as it is made: the rest comes with its place. */
export type MadeTopic = Pick<Topic, 'name' | 'query' | 'authors' | 'seeds'>;

/** A search that becomes a topic, with what it finds while it is typed; or a paper that a topic is made of. */
export function NewTopic({ onAdd }: { onAdd(made: MadeTopic): Promise<boolean> }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const query = typed.trim();
  const pasted = usePastedPaper(query);
  const isSearch = query !== '' && !pasted.isName && wrongQuery(query) === undefined;
  async function add() {
    if (query === '' || pasted.isName) return;
    const problem = wrongQuery(query);
    setWrong(problem);
    if (!problem && (await onAdd({ name: query, query }))) setTyped('');
  }
  return (
    <>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label for="newTopic">{m.topic_new()}</label>
        <span class="new-topic">
          <input
            id="newTopic"
            name="newTopic"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={typed}
            aria-invalid={wrong !== undefined}
            aria-describedby="newTopic-help"
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setWrong(undefined);
            }}
          />{' '}
          <button type="submit" class="button" data-action="topic-add">
            {m.topic_add()}
          </button>
        </span>
        <span class={wrong ? 'hint warn' : 'hint'} id="newTopic-help" role={wrong ? 'alert' : undefined}>
          {wrong ?? m.new_topic_help()}
        </span>
        <span class="hint" role="status" data-pasted={pasted.words ? 'told' : undefined}>
          {pasted.words}
        </span>
      </form>
      {pasted.paper && (
        <FromPaper
          key={pasted.paper.key}
          paper={pasted.paper}
          onAdd={async (made) => {
            const isKept = await onAdd(made);
            if (isKept) setTyped('');
            return isKept;
          }}
        />
      )}
      {isSearch && !pasted.paper && <TopicPreview topic={asTopic(query)} />}
    </>
  );
}

const asTopic = (query: string): Topic => ({ id: 'new', name: query, query, colour: 1, on: true });
