import { m } from '../../lib/words';

/** Unique where it counts: the bar has a shadow root of its own. */
export const KEYS_SHEET = 'keys';

/** The keys of a list on one small sheet above the page, and their switch. */
export function ListKeys({ on, onKeys }: { on: boolean; onKeys(event: Event): void }) {
  const rows: [string, string][] = [
    ['j k', m.key_move()],
    ['o', m.key_open()],
    ['s', m.star()],
    ['x', m.hide()],
    ['m', m.mark_read()],
    ['?', m.key_help()],
  ];
  return (
    <div id={KEYS_SHEET} class="keys" popover="auto" role="dialog" aria-label={m.key_help()}>
      <dl>
        {rows.map(([keys, what]) => (
          <div key={keys} class={on ? undefined : 'off'}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" data-action="switch-keys" onClick={onKeys}>
          {on ? m.keys_switch_off() : m.keys_switch_on()}
        </button>{' '}
        <button type="button" popovertarget={KEYS_SHEET} popovertargetaction="hide">
          {m.close()}
        </button>
      </p>
    </div>
  );
}
