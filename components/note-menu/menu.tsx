import { m } from '../../lib/words';
import { MENU } from './ids';
import { OwnNote } from './own-note';
import type { MenuProps } from './props';
import { ReportBox } from './report-box';

/** What stands behind ⋯, and the fields it opens: in the top layer, where they move nothing. */
export function NoteMenu(props: MenuProps) {
  const { mark, written, both, onAction, onKey, onPopover } = props;
  const item = (action: string, words: string, checked?: boolean) => (
    <button
      type="button"
      {...(checked === undefined
        ? { role: 'menuitem' }
        : { role: 'menuitemcheckbox', 'aria-checked': checked })}
      tabIndex={-1}
      data-action={action}
      onClick={onAction}
    >
      {words}
    </button>
  );
  return (
    <>
      <div
        id={MENU}
        class="menu"
        role="menu"
        aria-label={m.more_actions()}
        popover="auto"
        onBeforeToggle={onPopover}
        onToggle={onPopover}
        onKeyDown={onKey}
      >
        {written && item('compare', m.both_texts(), both)}
        {written && item('report-sentence', m.report_a_sentence())}
        {written && <hr />}
        {item('copy-text', m.copy_text())}
        {item('copy-markdown', m.copy_markdown())}
        {item('copy-bibtex', m.copy_bibtex())}
        <hr />
        {mark && item('own-note', m.own_note_ask())}
        {mark && item('mark-read', m.read_already(), mark.readAt !== undefined)}
        {mark && item('hide', m.hide_paper(), mark.hiddenAt !== undefined)}
        {item('open-daily', m.open_in_gloss())}
        <hr />
        {item('off-here', m.off_here())}
        {item('off-kind', props.fullText ? m.off_full() : m.off_kind())}
        {item('off-hour', m.off_hour())}
      </div>
      <ReportBox {...props} />
      <OwnNote {...props} />
    </>
  );
}
