import { useLayoutEffect, useState } from 'preact/hooks';
import type { Setting } from '../../lib/settings';
import { readAlready } from './early-settings';

/** A setting, or anything else in storage, kept up to date; undefined until it is read. Unreadable storage gives the fallback. */
export function useSetting<T>(item: Pick<Setting<T>, 'getValue' | 'watch' | 'fallback'>): T | undefined {
  const [value, setValue] = useState<{ is: T } | undefined>(() => readAlready(item));
  useLayoutEffect(() => {
    const early = readAlready(item);
    if (early) setValue(early);
    else {
      void item.getValue().then(
        (is) => setValue({ is }),
        () => setValue({ is: item.fallback }),
      );
    }
    return item.watch((is) => setValue({ is }));
  }, [item]);
  return value?.is;
}
