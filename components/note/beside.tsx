import type { ShownText } from '../../lib/records/shown-text';
import type { TranslatedWords } from '../../lib/records/written-words';
import { m } from '../../lib/words';
import { MathText } from '../math-text';
import type { NoteProps, Told } from './props';
import { ToldLine } from './told-line';

/** In the place of a note that was turned off: that it was, and the way back. */
const off = (words: string, onAction: NoteProps['onAction']) => (
  <aside class="note off" aria-label={m.note_name()}>
    <div class="text meta">
      <span class="whose">
        <b class="name">Gloss</b> · <ToldLine words={words} undo onAction={onAction} />
      </span>
    </div>
  </aside>
);

const told = (what: Told, onAction: NoteProps['onAction']) => <ToldLine {...what} onAction={onAction} />;

/** The way to both texts, and what there is to press about writing. */
function actions({ writing, written, whole, text, onAction }: NoteProps) {
  const isBoth = text === 'both';
  return (
    <>
      {written &&
        whole &&
        press(onAction, 'show-text', isBoth ? m.show_ai_text() : m.both_texts(), isBoth ? 'ai' : 'both')}
      {writing?.state === 'offered' && [
        press(onAction, 'write-digest', writing.words),
        writing.full && press(onAction, 'write-full-text', writing.full),
      ]}
    </>
  );
}

/** That the page holds text for machines alone; pressed, what that means, which `note-more` draws. */
const warning = ({ toMachines, onAction }: NoteProps) =>
  toMachines && (
    <button type="button" class="warn" data-to-machines onClick={onAction}>
      ⚠ {toMachines.words}
    </button>
  );

/** How writing goes, or why there is no AI text, and the way out; else whether the page is not the one that is known. In one line, of which ⋯ has what does not fit. */
function progress({ writing, changed, onAction }: NoteProps) {
  if (!writing || writing.state === 'offered')
    return (
      changed && (
        <span class="told warn" role="status" data-notice="page-changed">
          <span>{m.made_from_metadata()}</span>
        </span>
      )
    );
  const { state, help } = writing;
  const words = state === 'fetching' ? m.reading_html() : writing.words;
  return (
    <span class={state === 'failed' ? 'told warn' : 'told'} role="status" data-writing={state} title={words}>
      <span>{words}</span>{' '}
      {help && press(onAction, help, help === 'open-options' ? m.options() : m.try_again())}
      {/^(?:wait|run)/.test(state) && press(onAction, 'stop', m.stop())}
    </span>
  );
}

const press = (onAction: NoteProps['onAction'], action: string, words: string, shows?: ShownText) => (
  <button type="button" data-action={action} data-text={shows} onClick={onAction}>
    {words}
  </button>
);

/** The abstract, each sentence with its translation beneath it. */
const paired = ({ label, lang, pairs = [], doubt }: TranslatedWords) => (
  <div class="row" data-row="abstract">
    <dt>
      {m.abstract()} · {label}
    </dt>
    <dd class="grown">
      {pairs.map(([own, said], i) => (
        <p key={i} class="pair">
          <q lang="en">
            <MathText {...own} />
          </q>
          <span lang={lang}>
            <MathText {...said} />
          </span>
        </p>
      ))}
      {doubt && <span class="warn"> ⚠ {doubt}</span>}
    </dd>
  </div>
);

/** What a note has beside its abstract alone: handed over with the rest, so that lists do not load what draws it. */
export const BESIDE = { off, told, actions, warning, progress, paired };
