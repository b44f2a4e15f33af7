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
  'written' | 'labels' | 'open' | 'text' | 'whole' | 'pinned' | 'beside' | 'onToggle' | 'onMore'
>;

/** What a model wrote, row by row; cut to the rows' room until the reader wants all of it. */
export function WrittenRows(props: WrittenRowsProps) {
  const { written, labels, open, text, whole, pinned, beside, onToggle, onMore } = props;
  if (!written) return null;
  const { digest, translated, read, unstated } = written;
  return (
    <dl class="rows" {...untilFound(open || whole, onToggle)}>
      {whole &&
        translated.map((each) =>
          beside && text === 'both' && each.pairs ? (
            beside.paired(each)
          ) : (
            <div class="row" data-row={each.of}>
              <dt>{each.label}</dt>
              <dd class="grown">
                <span lang={each.lang}>
                  <MathText {...each} />
                </span>
                {each.doubt && <span class="warn"> ⚠ {each.doubt}</span>}
              </dd>
            </div>
          ),
        )}
      {ROWS.map((row) => {
        const { statements, absent } = digest.sections[row];
        const none = absent ? (unstated ?? absenceWords(absent)) : !statements[0] && m.not_written();
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
              {none && <span class="empty absent">{none}</span>}
            </dd>
          </div>
        );
      })}
      {whole && <ReadRow read={read} />}
    </dl>
  );
}

/** The ways to the rest of what was written, and to the authors' words. */
export function TextActions({ written, whole, text, onAction }: NoteProps) {
  const isOwn = text === 'authors';
  return (
    <>
      {written && !isOwn && !whole && (
        <button type="button" data-action="whole-text" onClick={onAction}>
          {m.whole_text()}
        </button>
      )}
      {written && (
        <button type="button" data-action="switch-text" onClick={onAction}>
          {isOwn ? m.show_ai_text() : m.show_authors_words()}
        </button>
      )}
    </>
  );
}
