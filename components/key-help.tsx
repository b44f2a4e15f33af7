import { useLayoutEffect } from 'preact/hooks';
import { m } from '../lib/words';
import { CARD_KEYS, PAGE_KEYS } from './key-rows';

/** The keys, on one small sheet, which Escape closes. @param all whether `/` leads to the search over all papers */
export function KeyHelp({ all = false, onClose }: { all?: boolean; onClose(): void }) {
  // With the sheet itself: who presses Escape at once means it.
  useLayoutEffect(() => {
    // First: what else Escape does (a popup closes, what is chosen is let go) is behind the sheet.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [onClose]);
  return (
    <aside class="key-help" aria-label={m.key_help()}>
      <div class="key-help-head">
        <b>{m.key_help()}</b>
        <button type="button" data-action="close-keys" onClick={onClose}>
          {m.close()}
        </button>
      </div>
      <dl>
        {(all ? PAGE_KEYS : CARD_KEYS).map(({ keys, what }) => (
          <div key={keys.join()}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what()}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}

/** Leads to them, for who does not know that `?` does. */
export function KeysButton({ onKeys }: { onKeys(): void }) {
  return (
    <button
      type="button"
      class="keys-button"
      data-action="keys"
      aria-label={m.key_help()}
      title={`${m.key_help()} (?)`}
      onClick={onKeys}
    >
      ?
    </button>
  );
}
