import { SECOND } from '../clock';

/**
 * Runs a task that may wait for the network. Chromium ends the worker 30 s after the last event or extension call, also
 * with a fetch in flight; a call every 20 s keeps it (and Firefox's event page) alive until the task is over.
 * @param beat any call of an extension API
 */
export async function withHeartbeat<T>(beat: () => void, task: () => Promise<T>): Promise<T> {
  const timer = setInterval(beat, 20 * SECOND);
  try {
    return await task();
  } finally {
    clearInterval(timer);
  }
}
