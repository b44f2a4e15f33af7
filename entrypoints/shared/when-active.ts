declare global {
  interface Document {
    /** Not every browser prepares pages. */
    readonly prerendering?: boolean;
  }
}

/**
 * Resolves when the page is the reader's: one that the browser prepares ahead is in no frame of its tab yet, so that the background
 * would refuse it.
 */
export async function whenActive(): Promise<void> {
  if (document.prerendering)
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve));
}
