import { m } from '../lib/words';
import { CARD_KEYS, PAGE_KEYS } from './key-rows';

/** The keys, on one small sheet. @param all whether `/` leads to the search over all papers */
export function KeyHelp({ all = false, onClose }: { all?: boolean; onClose(): void }) {
  return (
    <aside class="key-help" aria-label={m.key_help()}>
      <dl>
        {(all ? PAGE_KEYS : CARD_KEYS).map(({ keys, what }) => (
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
