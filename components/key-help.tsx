import { m } from '../lib/words';
import { CARD_KEYS } from './key-rows';

/** The keys, on one small sheet. */
export function KeyHelp({ onClose }: { onClose(): void }) {
  return (
    <aside class="key-help" aria-label={m.key_help()}>
      <dl>
        {CARD_KEYS.map(({ keys, what }) => (
          <div key={keys.join()}>
            <dt>
              <kbd>{keys.join(' ')}</kbd>
            </dt>
            <dd>{what()}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        {m.close()}
      </button>
    </aside>
  );
}
