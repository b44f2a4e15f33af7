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

/** Longer than any address of a paper. */
const LONGEST = 2_000;

/**
 * An address of the web in its normal form, secure (`http:` becomes `https:`: no publisher is left without).
 * @returns undefined for what is none: another scheme (`javascript:`, `data:`, `file:`), no host, credentials in it
 */
export function webAddress(stated: string, base?: string): string | undefined {
  const text = stated.trim();
  if (text === '' || text.length > LONGEST || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (url.protocol === 'http:') url.protocol = 'https:';
  if (url.protocol !== 'https:' || !url.hostname.includes('.') || url.username || url.password)
    return undefined;
  return url.href.length <= LONGEST ? url.href : undefined;
}
