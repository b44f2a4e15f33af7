import { MOST_LETTERS, REPORT_KINDS } from '../../lib/records/report';
import { SECTIONS } from '../../lib/records/sections';
import { m } from '../../lib/words';
import { reportKindWords } from '../report-words';
import { REPORT } from './ids';
import type { MenuProps } from './props';

/** Letters of a sentence by which it is known again in a list. */
const CLIPPED = 70;

/** What is wrong with which of the sentences that a model wrote. */
export function ReportBox({ written, told, onPopover, onAction }: MenuProps) {
  if (!written) return null;
  const { sections } = written;
  return (
    <dialog
      id={REPORT}
      class="menu field"
      popover="auto"
      aria-label={m.report_a_sentence()}
      onBeforeToggle={onPopover}
      onToggle={onPopover}
    >
      <label>
        {m.report_which()}
        <select name="reportStatement" autofocus>
          {SECTIONS.map((section) =>
            sections[section].statements.map(({ text }) => (
              <option key={section + text} data-of={section} data-statement={text}>
                {text.length > CLIPPED ? `${text.slice(0, CLIPPED)}…` : text}
              </option>
            )),
          )}
        </select>
      </label>
      <label>
        {m.report_what()}
        <select name="reportKind">
          {REPORT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {reportKindWords(kind)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {m.report_words()}
        <textarea name="reportWords" rows={2} maxLength={MOST_LETTERS} />
      </label>
      <span class="empty" role="status">
        {told ?? m.report_stays()}
      </span>
      <button type="button" data-action="keep-report" onClick={onAction}>
        {m.report_keep()}
      </button>
    </dialog>
  );
}
