import type { WxtStorageItem } from '@wxt-dev/storage';
import { useEffect, useState } from 'preact/hooks';

/** A setting, kept up to date; undefined until it is read. */
export function useSetting<T>(item: WxtStorageItem<T, Record<string, unknown>>): T | undefined {
  const [value, setValue] = useState<{ is: T }>();
  useEffect(() => {
    void item.getValue().then((is) => setValue({ is }));
    return item.watch((is) => setValue({ is }));
  }, [item]);
  return value?.is;
}
