import { m } from '../../lib/words';
import { ExportMenu, type ExportMenuProps } from './export-menu';
import { WriteMany, type WriteManyProps } from './write-many';

export interface TriageBarProps extends Pick<ExportMenuProps, 'onExport'>, WriteManyProps {
  /** How many are chosen, and of how many that are shown. */
  count: number;
  shown: number;
  /** All that are chosen are that already: the button takes it back. */
  isStarred: boolean;
  isRead: boolean;
  onStar(): void;
  onRead(): void;
  onHide(): void;
  onCollect(): void;
  onAll(): void;
  onNone(): void;
}

/** What can be done with all cards that are chosen. */
export function TriageBar(props: TriageBarProps) {
  const { count, shown, isStarred, isRead, onExport } = props;
  return (
    <section class="triage" aria-label={m.chosen_actions()}>
      <b class="triage-count">{m.chosen({ count })}</b>
      <button type="button" data-action="star-chosen" onClick={props.onStar}>
        {isStarred ? m.unstar() : m.star()}
      </button>
      <button type="button" data-action="read-chosen" onClick={props.onRead}>
        {isRead ? m.mark_unread() : m.mark_read()}
      </button>
      <button type="button" data-action="hide-chosen" onClick={props.onHide}>
        {m.hide()}
      </button>
      <button type="button" data-action="collect-chosen" onClick={props.onCollect}>
        {m.collect()}
      </button>
      <WriteMany {...props} />
      <ExportMenu onExport={onExport} />
      {count < shown && (
        <button type="button" data-action="choose-all" onClick={props.onAll}>
          {m.choose_all({ count: shown })}
        </button>
      )}
      <button type="button" data-action="choose-none" aria-label={m.choose_none()} onClick={props.onNone}>
        ✕
      </button>
    </section>
  );
}
