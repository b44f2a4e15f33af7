import { webAddress } from './web-address';
import { children, type XmlElement } from './xml';

/**
 * The address of an item's page, the first of: Atom's link `alternate`, RSS's link, an id or guid that is one.
 * @param base relative addresses lead on from there
 * @returns undefined for scripts, data and whatever else is not of the web
 */
export function itemLink(item: XmlElement, guid: string | undefined, base?: string): string | undefined {
  const links = children(item, 'link');
  const pages = links.filter(({ attrs }) => (attrs.rel ?? 'alternate') === 'alternate');
  const stated = pages.map(({ attrs, text }) => attrs.href ?? text);
  // A guid is no address relative to anything.
  const candidates = [...stated.map((each) => webAddress(each, base)), webAddress(guid ?? '')];
  return candidates.find((each) => each !== undefined);
}
