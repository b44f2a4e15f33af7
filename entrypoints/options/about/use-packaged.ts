import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** A file of the package, read as JSON: undefined until it is, null where it cannot be. */
export function usePackaged<T>(path: string, read: (value: unknown) => T | null): T | null | undefined {
  const [file, setFile] = useState<T | null>();
  useEffect(() => {
    let gone = false;
    // Addresses of files are not among those that WXT knows.
    fetch(browser.runtime.getURL(path as '/popup.html'))
      .then((answer) => answer.json())
      .then(read)
      .catch(() => null)
      .then((value) => !gone && setFile(value));
    return () => {
      gone = true;
    };
  }, [path]);
  return file;
}
