/** A host of the web: not this computer's, nor one of the reader's own network by its number. */
const NAMED = /\.(?!localhost\.?$)[a-z][a-z\d-]*\.?$/;
/** Longer than any address of a paper. */
const LONGEST = 2_000;

/**
 * An address of the web in its normal form, secure (`http:` becomes `https:`: no publisher is left without).
 * @returns undefined for what is none: another scheme (`javascript:`, `data:`, `file:`), no host with a name of the web
 * (`localhost`, numbers), credentials in it
 */
export function webAddress(stated: string, base?: string): string | undefined {
  const text = stated.trim();
  if (text === '' || text.length > LONGEST || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (url.protocol === 'http:') url.protocol = 'https:';
  if (url.protocol !== 'https:' || !NAMED.test(url.hostname) || url.username || url.password)
    return undefined;
  return url.href.length <= LONGEST ? url.href : undefined;
}
