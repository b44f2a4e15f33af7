import type { ComponentChildren } from 'preact';
import { ROWS } from '../../lib/records/sections';
import { m } from '../../lib/words';
import { rowLabel } from '../labels';
import { StarButton } from '../star-button';
import { Tags } from '../tags';
import { rightOf100 } from './measured';
import { isWritten, type NoteProps } from './props';
import { TroubleLine } from './trouble-line';
import { TextActions } from './written';

/** Unique where it counts: each note has a shadow root of its own. */
const EXPLANATION = 'explanation';

/** The second line: whose words these are, what they are about, what there is to open, the star, and all else behind ⋯. */
export function NoteMeta(props: NoteProps) {
  const { digest, tagNames, labels, trouble, layout, open, starred, fullText, told } = props;
  const { onToggle, onStar } = props;
  const ai = isWritten(props);
  const progress = !trouble && !told && props.beside?.progress(props);
  return (
    <div class="meta">
      <Whose {...props}>{progress}</Whose>
      {digest && !trouble && !told && !progress && (
        <div class="about">
          {props.beside?.warning(props)}
          {digest.code.slice(0, 1).map(({ url, host }) => (
            <a key={url} href={url}>
              {m.code()} ↗ {host}
            </a>
          ))}
          <Tags tags={digest.tags} names={tagNames} />
        </div>
      )}
      <span class="actions">
        <TextActions {...props} />
        {props.beside?.actions(props)}
        {digest && fullText?.parts.buttons(labels, layout.rows, fullText)}
        {layout.rows && digest && !(ai && props.whole) && (
          <button type="button" class="fold" aria-expanded={open} onClick={onToggle}>
            {open ? m.close() : ai ? m.ai_summary() : contents(digest, labels)}{' '}
            <span aria-hidden="true">{open ? '▴' : '▾'}</span>
          </button>
        )}
        {digest && starred !== undefined && <StarButton starred={starred} onStar={onStar} />}
        {props.ownNote && (
          <button type="button" data-action="own-note" onClick={props.onMore}>
            <span aria-hidden="true">✎</span> {m.own_note()}
          </button>
        )}
        {digest && props.onMore && (
          <button
            type="button"
            class="more"
            data-action="more"
            aria-haspopup="menu"
            aria-label={m.more_actions()}
            title={m.more_actions()}
            onClick={props.onMore}
          >
            ⋯
          </button>
        )}
      </span>
    </div>
  );
}

/** Whose words these are; for a while, what was done. */
function Whose(props: NoteProps & { children: ComponentChildren }) {
  const { digest, trouble, told, beside, onHelp, onAction } = props;
  const ai = isWritten(props) ? props.written : undefined;
  const right = rightOf100(digest?.model ?? '');
  return (
    <span class="whose">
      <b class="name">Gloss</b>
      {digest && ' · '}
      {digest && trouble && <TroubleLine trouble={trouble} onHelp={onHelp} />}
      {digest && !trouble && told && beside?.told(told, onAction)}
      {digest && !trouble && !told && (
        <button type="button" class="source" popovertarget={EXPLANATION}>
          {ai ? ai.by : m.authors_words()}
        </button>
      )}
      {ai && !told && (
        <span class={ai.traced.doubts ? 'warn' : undefined} data-traced={ai.traced.count}>
          {' · '}
          {ai.traced.words}
        </span>
      )}
      {props.children && ' · '}
      {props.children}
      <span id={EXPLANATION} class="explanation" popover="auto">
        {ai
          ? ai.explained
          : m.authors_words_explained({
              rightness: right === undefined ? m.rightness_unknown() : m.rightness_measured({ right }),
            })}
      </span>
    </span>
  );
}

/** “Methodology 3 · Results 2”: what opening shows. */
function contents(digest: NonNullable<NoteProps['digest']>, labels: NoteProps['labels']): string {
  const filled = ROWS.filter((row) => row !== 'summary' && digest.sections[row].statements[0]);
  const named = filled
    .slice(0, 2)
    .map((row) => `${rowLabel(row, labels)} ${digest.sections[row].spans.length}`)
    .join(' · ');
  return named || m.summary();
}
