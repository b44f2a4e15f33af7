import { ROWS } from '../../lib/records/sections';
import { m } from '../../lib/words';
import { absenceWords, aiRowLabel } from '../labels';
import { MathText } from '../math-text';
import { ReadRow } from '../read-row';
import { Statement } from '../statement';
import { untilFound } from '../until-found';
import type { NoteProps } from './props';
import { RowLabel } from './row-label';

type WrittenRowsProps = Pick<
  NoteProps,
  'written' | 'labels' | 'open' | 'whole' | 'pinned' | 'onToggle' | 'onMore'
>;

/** What a model wrote, row by row; cut to the rows' room until the reader wants all of it. */
export function WrittenRows({ written, labels, open, whole, pinned, onToggle, onMore }: WrittenRowsProps) {
  if (!written) return null;
  const { digest, translated, read, unstated } = written;
  return (
    <dl class="rows" {...untilFound(open || whole, onToggle)}>
      {whole &&
        translated.map((each) => (
          <div class="row" data-row={each.of}>
            <dt>{each.label}</dt>
            <dd class="grown">
              <span lang={each.lang}>
                <MathText {...each} />
              </span>
              {each.doubt && <span class="warn"> ⚠ {each.doubt}</span>}
            </dd>
          </div>
        ))}
      {ROWS.map((row) => {
        const { statements, absent } = digest.sections[row];
        return (
          <div key={row} class="row" data-section={row}>
            <dt>
              <RowLabel rests={onMore !== undefined && statements.length > 0} pinned={pinned === `ai ${row}`}>
                {aiRowLabel(row, labels)}
              </RowLabel>
            </dt>
            <dd class={whole ? 'grown' : undefined}>
              {statements.map((statement, i) => (
                <span key={i}>
                  <Statement statement={statement} lang={digest.language} focusable />{' '}
                </span>
              ))}
              {absent && <span class="empty absent">{unstated ?? absenceWords(absent)}</span>}
            </dd>
          </div>
        );
      })}
      {whole && <ReadRow read={read} />}
    </dl>
  );
}

/** What there is to press about writing, and how it goes. */
export function WritingActions({ writing, written, whole, authors, onAction }: NoteProps) {
  const press = (action: string, words: string) => (
    <button type="button" data-action={action} onClick={onAction}>
      {words}
    </button>
  );
  return (
    <>
      {written && !authors && !whole && press('whole-text', m.whole_text())}
      {written && press('switch-text', authors ? m.show_ai_text() : m.show_authors_words())}
      {writing?.state === 'offered' && [
        press('write-digest', writing.words),
        writing.full && press('write-full-text', writing.full),
      ]}
      {writing?.state === 'fetching' && <span role="status">{m.reading_html()}</span>}
      {(writing?.state === 'waiting' || writing?.state === 'running') && (
        <span role="status" data-writing={writing.state}>
          {writing.words} {press('stop', m.stop())}
        </span>
      )}
    </>
  );
}

/** Why there is no AI text, and the way out. */
export function Unwritten({ writing, onAction }: NoteProps) {
  if (writing?.state !== 'failed') return null;
  const { words, help } = writing;
  return (
    <p class="warn" role="status" data-writing="failed">
      {words}{' '}
      {help && (
        <button type="button" data-action={help} onClick={onAction}>
          {help === 'open-options' ? m.options() : m.try_again()}
        </button>
      )}
    </p>
  );
}
