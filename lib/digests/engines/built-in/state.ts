import type { OwnModelApi } from './api';
import { within } from './within';

type AnyApi = OwnModelApi<{ destroy(): void }>;

/** How it stands with a model of the browser's own. */
export type BuiltInState = 'none' | 'downloadable' | 'downloading' | 'ready';

/** Asking takes the browser a moment, or for ever. */
const PATIENCE = 5000;

/**
 * Never rejects: what does not answer is not there.
 * @param options what is wanted of it, such as a pair of languages
 */
export async function builtInState(api: AnyApi | undefined, options?: object): Promise<BuiltInState> {
  if (!api) return 'none';
  try {
    switch (await within(api.availability(options), PATIENCE, () => new Error('no answer'))) {
      case 'available':
        return 'ready';
      case 'downloadable':
        return 'downloadable';
      case 'downloading':
        return 'downloading';
      default:
        return 'none';
    }
  } catch {
    return 'none';
  }
}

/** Without a sign of progress for so long, a download is not one. */
const STALLED = 60_000;

/**
 * Has the browser get its model; in a click, for the browser asks for one.
 * @param onProgress told the part that is here, 0 to 1
 * @param options what is wanted of it
 * @throws (rejects) where it does not come, or nothing moves for a minute
 */
export function downloadBuiltIn(
  api: AnyApi,
  onProgress: (part: number) => void,
  options?: object,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer = setTimeout(stalled, STALLED);
    function stalled(): void {
      reject(new Error('stalled'));
    }
    const monitor = (download: EventTarget) =>
      download.addEventListener('downloadprogress', (event) => {
        clearTimeout(timer);
        timer = setTimeout(stalled, STALLED);
        onProgress((event as ProgressEvent).loaded);
      });
    api.create({ ...options, monitor }).then(
      (session) => {
        clearTimeout(timer);
        session.destroy();
        resolve();
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
