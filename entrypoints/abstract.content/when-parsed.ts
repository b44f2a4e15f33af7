/**
 * Waits while the document is parsed.
 * @param find what to wait for; called after each change, so it must be cheap
 * @param parent whose children are watched; everywhere in the document where absent
 * @returns what was found, as soon as it is; undefined when the document is whole without it
 */
export function whenParsed<T>(find: () => T | undefined, parent?: Node): Promise<T | undefined> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const found = find();
      if (found === undefined && document.readyState === 'loading') return false;
      observer.disconnect();
      document.removeEventListener('DOMContentLoaded', look);
      resolve(found);
      return true;
    };
    const observer = new MutationObserver(look);
    if (look()) return;
    observer.observe(parent ?? document, { childList: true, subtree: !parent });
    document.addEventListener('DOMContentLoaded', look);
  });
}
