import type { LineFacts } from '../../lib/records/line';
import { m } from '../../lib/words';
import { shortDay } from '../../lib/words/dates';
import { Out } from '../out';
import { StarButton } from '../star-button';
import { Statement } from '../statement';

export interface LineProps {
  /** Absent where nothing is known of the paper. */
  facts?: LineFacts | undefined;
  /** The reader hid it on this very page: all that is left is the way back. */
  undo: boolean;
  open: boolean;
  onStar(event: Event): void;
  onHide(event: Event): void;
  onRead(event: Event): void;
  onToggle(event: Event): void;
}

/**
 * One line about a paper that one of arXiv's lists shows: in few words where the page has no abstract, then only what the page lacks;
 * what can be done comes with the pointer or the keyboard. Without anything to say it is empty.
 */
export function Line(props: LineProps) {
  const { facts, undo, open, onToggle } = props;
  const { kept } = facts ?? {};
  // Unfolded, its note says it.
  const tldr = open ? undefined : facts?.tldr;
  if (undo) return <Hidden {...props} />;
  const state = facts ? statesOf(facts) : [];
  return (
    <div class={tldr || open || state.length > 0 ? 'line told' : 'line'}>
      {tldr && (
        <span class="tldr" dir="auto" data-section="tldr">
          {tldr.ai && (
            <>
              <b class="name">{m.ai()}</b> ·{' '}
            </>
          )}
          <Statement statement={tldr.statement} lang={tldr.ai?.language} />
        </span>
      )}
      {tldr && !tldr.ai && <span class="whose">{m.authors_words()}</span>}
      {kept && (
        <button
          type="button"
          class={facts?.tldr || open ? 'fold' : 'fold shy'}
          data-action="unfold"
          aria-expanded={open}
          aria-label={m.line_unfold()}
          title={m.line_unfold()}
          onClick={onToggle}
        >
          {open ? '▴' : '▾'}
        </button>
      )}
      {state.length > 0 && <ul class="state">{state}</ul>}
      <Actions {...props} />
    </div>
  );
}

function Hidden({ onHide }: LineProps) {
  return (
    <p class="line told" role="status">
      {m.hidden()} ·{' '}
      <button type="button" data-action="undo" onClick={onHide}>
        {m.undo()}
      </button>
    </p>
  );
}

function Actions({ facts, onStar, onHide, onRead }: LineProps) {
  const { starredAt, readAt, hiddenAt } = facts?.mark ?? {};
  return (
    <span class="actions">
      <StarButton starred={starredAt !== undefined} onStar={onStar} />
      <span class="shy">
        <button type="button" data-action="mark-read" onClick={onRead}>
          {readAt === undefined ? m.mark_read() : m.mark_unread()}
        </button>
        <button type="button" data-action="hide" onClick={onHide}>
          {hiddenAt === undefined ? m.hide() : m.undo()}
        </button>
      </span>
    </span>
  );
}

/** “read 16 Jun · topic: random walks · code · ICML 2026”. The star says itself, and what is hidden its way back. */
function statesOf({ mark, topics, code, venue }: LineFacts) {
  const day = (at: number) => shortDay(new Date(at).toLocaleDateString('en-CA'));
  return [
    mark?.readAt !== undefined && <li key="read">{m.read_on({ date: day(mark.readAt) })}</li>,
    topics && (
      <li key="topics" class="cut">
        {m.line_topics({ names: topics.join(m.list_comma()) })}
      </li>
    ),
    code && /^https:/.test(code.url) && (
      <li key="code">
        <Out href={code.url}>{m.line_code()}</Out>
      </li>
    ),
    venue && (
      <li key="venue" class="cut" data-venue>
        {venue}
      </li>
    ),
  ].filter((each) => each !== false && each !== undefined && each !== '');
}
