import { useEffect, useState } from 'preact/hooks';
import type { OwnModelApi } from '../../../lib/digests/engines/built-in/api';
import {
  type BuiltInState,
  builtInState,
  downloadBuiltIn,
} from '../../../lib/digests/engines/built-in/state';
import { m } from '../../../lib/words';

export interface BuiltInPartProps {
  name: 'model' | 'summarizer' | 'translator';
  api: OwnModelApi<{ destroy(): void }> | undefined;
  /** What is wanted of it; the same as long as it is shown. */
  options?: object;
  /** What to say where there is none; nothing is said where absent. */
  none?: string;
  ready: string;
  downloadable: string;
  onState?(state: BuiltInState): void;
}

/** How it stands with one of the browser's own models, and the way to get it. */
export function BuiltInPart({ name, api, options, none, ready, downloadable, onState }: BuiltInPartProps) {
  const [state, setState] = useState<BuiltInState>();
  const [part, setPart] = useState<number>();
  const [failed, setFailed] = useState(false);
  async function look(): Promise<void> {
    const found = await builtInState(api, options);
    setState(found);
    onState?.(found);
  }
  useEffect(() => void look(), []);
  async function download(): Promise<void> {
    if (!api) return;
    setPart(0);
    setFailed(false);
    await downloadBuiltIn(api, setPart, options).catch(() => setFailed(true));
    setPart(undefined);
    await look();
  }
  if (state === undefined || (state === 'none' && !none)) return null;
  const shown = part === undefined ? state : 'downloading';
  return (
    <p class="field" role="status" data-built-in={shown} data-of={name}>
      {part !== undefined ? (
        m.built_in_downloading({ percent: Math.floor(part * 100) })
      ) : state === 'none' ? (
        <span class="hint warn">{none}</span>
      ) : state === 'ready' ? (
        <span class="hint">✓ {ready}</span>
      ) : (
        <>
          <span>{downloadable}</span>
          <button type="button" class="way-out" onClick={() => void download()}>
            {m.built_in_download()}
          </button>
          {failed && <span class="hint warn">{m.built_in_not_come()}</span>}
        </>
      )}
    </p>
  );
}
