/**
 * Attributes of a part that is folded away but stays in the document: the browser's own find reaches it, copies and
 * screen readers too. `onFound` is called when a search opens it.
 */
export function untilFound(open: boolean, onFound: (event: Event) => void): Record<string, unknown> {
  return open ? {} : { hidden: 'until-found', onbeforematch: onFound };
}
