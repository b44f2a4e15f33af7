import type { Setting } from '../../lib/settings';
import { history } from './history';

/**
 * Keeps what was set, so that it can be taken back. Where that fails the page draws again, with what is stored.
 * @returns whether it was kept
 */
export const keepSetting = <T>(item: Setting<T>, before: T, value: T): Promise<boolean> =>
  history.make({
    via: 'page',
    make: () => item.setValue(value),
    takeBack: () => item.setValue(before),
  });
