import { m } from '../lib/words';

/** The keys, on one small sheet. */
export function KeyHelp({ onClose }: { onClose(): void }) {
  const rows: [string, string][] = [
    ['j k', m.key_move()],
    ['Space', m.read_more()],
    ['o', m.key_open()],
    ['Enter', m.key_go()],
    ['s', m.star()],
    ['x', m.hide()],
    ['m', m.mark_read()],
    ['c', m.collect()],
    ['v', m.key_choose()],
    ['J K', m.key_choose_more()],
    ['a', m.key_choose_all()],
    ['Esc', m.choose_none()],
    ['M', m.key_all_read()],
    ['/', m.search_day()],
    ['?', m.key_help()],
  ];
  return (
    <aside class="key-help" aria-label={m.key_help()}>
      <dl>
        {rows.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        {m.close()}
      </button>
    </aside>
  );
}
