import type { ShownText } from '../../lib/records/shown-text';
import { m } from '../../lib/words';
import { MENU, TO_MACHINES } from './ids';
import { OwnNote } from './own-note';
import type { MenuProps } from './props';
import { ReportBox } from './report-box';

/** What stands behind ⋯, and the fields it opens: in the top layer, where they move nothing. */
export function NoteMenu(props: MenuProps) {
  const { mark, written, text, unfit = [], onAction, onKey, onPopover } = props;
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
  const choice = (shows: ShownText, words: string) => (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={text === shows}
      tabIndex={-1}
      data-action="show-text"
      data-text={shows}
      onClick={onAction}
    >
      {words}
    </button>
  );
  const isOtherLanguage = written && !written.language.startsWith('en');
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
        {unfit.map(({ words, action }) =>
          action ? (
            item(action, words)
          ) : (
            <button key={words} type="button" role="menuitem" class="empty" aria-disabled tabIndex={-1}>
              {words}
            </button>
          ),
        )}
        {unfit.length > 0 && <hr />}
        {item('off-here', m.off_here())}
        {item('off-kind', props.fullText ? m.off_full() : m.off_kind())}
        {item('off-hour', m.off_hour())}
        <hr />
        {written && (
          // biome-ignore lint/a11y/useSemanticElements: a menu holds no fieldset
          <div role="group" aria-label={m.text_shown()}>
            {choice('authors', isOtherLanguage ? m.text_original() : m.authors_words())}
            {choice('ai', isOtherLanguage ? m.text_translation() : m.show_ai_text())}
            {choice('both', isOtherLanguage ? m.text_stacked() : m.both_texts())}
          </div>
        )}
        {written && <hr />}
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
      </div>
      {props.toMachines && (
        <div id={TO_MACHINES} class="explanation" popover="auto">
          {props.toMachines}
        </div>
      )}
      <ReportBox {...props} />
      <OwnNote {...props} />
    </>
  );
}
