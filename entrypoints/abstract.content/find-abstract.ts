import { isTableParsed } from '../../lib/arxiv-pages/abstract-page';
import { SELECTORS } from '../../lib/arxiv-pages/selectors';
import { whenParsed } from './when-parsed';

/**
 * The abstract, as soon as it is whole: the parser has gone on to what follows it. Until its block opens, one look-up
 * by id for each piece that is parsed; then only the few children of that block are watched, and not its thousands of
 * authors.
 */
export async function findAbstract(): Promise<Element | undefined> {
  const block = await whenParsed(() => document.getElementById(SELECTORS.blockId) ?? undefined);
  return block && whenParsed(wholeAbstract, block);
}

/** Resolves when the table below the abstract is there, or the document is whole without one. */
export async function tableParsed(abstract: Element): Promise<void> {
  await whenParsed(() => isTableParsed(document) || undefined, abstract.parentNode ?? document);
}

function wholeAbstract(): Element | undefined {
  const abstract = document.querySelector(SELECTORS.abstract);
  return abstract?.nextSibling || document.readyState !== 'loading' ? (abstract ?? undefined) : undefined;
}
