import { useState } from 'preact/hooks';
import { gap } from '../../../components/gap';
import { resume } from '../../../lib/jobs/resume';
import { sendMessage } from '../../../lib/messaging';
import { db } from '../../../lib/store/db';
import { hasSecret, keepSecret } from '../../../lib/store/secrets';
import { m } from '../../../lib/words';
import { useLive } from '../../shared/use-live';
import { history } from '../history';

/** The key of one origin: typed, kept, replaced or forgotten, and never shown. */
export function KeyField({ origin, keysAt }: { origin: string; keysAt?: string | undefined }) {
  const [typed, setTyped] = useState('');
  const live = useLive(() => hasSecret(db, origin), [origin]);
  const kept = live.state === 'ready' && live.value;
  /** What waits for a key goes on with another one; who writes is told to look. */
  async function change(key: string): Promise<string | undefined> {
    const before = await keepSecret(db, origin, key);
    if (!key) return before;
    await resume(db, undefined, Date.now());
    void sendMessage('stopWriting', []).catch(() => undefined);
    return before;
  }
  async function keep(key: string) {
    let before: string | undefined;
    const isKept = await history.make({
      via: 'page',
      make: async () => {
        before = await change(key);
      },
      takeBack: () => change(before ?? ''),
    });
    if (isKept) setTyped('');
  }
  return (
    <p class="field">
      <label for="apiKey">{m.api_key()}</label>
      <input
        id="apiKey"
        name="apiKey"
        class="wide"
        type="password"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        placeholder={kept ? '••••••••' : ''}
        aria-describedby="apiKey-help"
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={() => typed.trim() && void keep(typed.trim())}
      />
      <span class="hint" id="apiKey-help">
        {kept && (
          <>
            {m.api_key_kept()}
            {gap()}
            <button type="button" class="way-out" data-action="forget-key" onClick={() => void keep('')}>
              {m.forget_key()}
            </button>{' '}
          </>
        )}
        {m.api_key_help({ origin: new URL(origin).host })}
        {keysAt && !kept && (
          <>
            {' '}
            <a href={keysAt} target="_blank" rel="noreferrer">
              {m.where_keys()} ↗
            </a>
          </>
        )}
      </span>
    </p>
  );
}
