import { HOST } from './host';

/** How often the note is put right when something else removes or copies it: then others have the last word. */
const RETURNS = 3;

/**
 * Keeps the note after the abstract, once, and only while it is right, for as long as the page lives. Other scripts
 * rewrite arXiv's nodes, copy them, or turn the page into another one without loading it.
 * @param where leads to the abstract
 * @param isRight whether the page still shows what the note is about
 * @returns `check`, for moments that no observer sees, and `stop`, after which the note is left alone
 */
export function keepInPlace(
  host: Element,
  where: string,
  isRight: () => boolean,
): { check(): void; stop(): void } {
  const listening = new AbortController();
  let left = RETURNS;
  let isAside = false;

  function check(): void {
    if (!isRight()) {
      isAside = true;
      host.remove();
      return;
    }
    // A copy has no words of ours; it only stands in the way.
    const copies = [...document.getElementsByTagName(HOST)].filter((note) => note !== host);
    const abstract = document.querySelector(where);
    if (!abstract || (host.isConnected && copies.length === 0)) return;
    if (!isAside && left-- <= 0) return;
    isAside = false;
    for (const copy of copies) copy.remove();
    if (host.isConnected) return;
    abstract.after(host);
    watch();
  }

  // Only the children of the nodes around the note: the page's other changes cost nothing.
  const observer = new MutationObserver(check);
  function watch(): void {
    observer.disconnect();
    for (let around = host.parentNode; around; around = around.parentNode) {
      observer.observe(around, { childList: true });
    }
  }

  watch();
  const { signal } = listening;
  // Where it exists, the first event alone would do: it also tells of `pushState`, which is silent otherwise.
  globalThis.navigation?.addEventListener('currententrychange', check, { signal });
  for (const type of ['popstate', 'hashchange', 'pageshow']) addEventListener(type, check, { signal });
  return {
    check,
    stop() {
      listening.abort();
      observer.disconnect();
    },
  };
}
