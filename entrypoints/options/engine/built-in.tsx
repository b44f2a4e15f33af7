import { useEffect, useState } from 'preact/hooks';
import { languageModel } from '../../../lib/digests/engines/built-in/api';
import {
  type BuiltInState,
  builtInState,
  downloadBuiltIn,
} from '../../../lib/digests/engines/built-in/state';
import { m } from '../../../lib/words';

/** How it stands with the browser's own model, and the way to get it. */
export function BuiltIn() {
  const [state, setState] = useState<BuiltInState>();
  const [part, setPart] = useState<number>();
  const look = () => void builtInState(languageModel()).then(setState);
  useEffect(look, []);
  function download(): void {
    const api = languageModel();
    if (!api) return;
    setPart(0);
    const end = () => {
      setPart(undefined);
      look();
    };
    downloadBuiltIn(api, setPart).then(end, end);
  }
  return (
    <p class="field" role="status" data-built-in={part === undefined ? state : 'downloading'}>
      {part !== undefined && m.built_in_downloading({ percent: Math.floor(part * 100) })}
      {part === undefined && state === 'none' && <span class="hint warn">{m.built_in_unavailable()}</span>}
      {part === undefined && state === 'ready' && <span class="hint">✓ {m.built_in_ready()}</span>}
      {part === undefined && (state === 'downloadable' || state === 'downloading') && (
        <>
          {m.built_in_downloadable()}{' '}
          <button type="button" class="way-out" onClick={download}>
            {m.built_in_download()}
          </button>
        </>
      )}
    </p>
  );
}
