/** The browsers of this machine, or a sentence that says what to do. */
import { type Browser, findChromium, findFirefox } from './browser-places.mjs';

export type { Browser } from './browser-places.mjs';

const HOW =
  'install Chromium (Debian, Ubuntu: `apt-get install chromium`; macOS: `brew install chromium`) or set CHROMIUM to the path of one';

/** Any browser of the Chromium family; throws a sentence when there is none. */
export function anyChromium(): Browser {
  const browser = findChromium();
  if (browser) return browser;
  const named = process.env.CHROMIUM;
  throw new Error(
    named ? `CHROMIUM names ${named}, and nothing is there.` : `No Chromium was found: ${HOW}.`,
  );
}

/** Chromium or Chrome for Testing, which take `--load-extension`; throws a sentence when there is none. */
export function plainChromium(): string {
  const { path, branded } = anyChromium();
  if (branded) throw new Error(`${path} does not take an extension from the command line: ${HOW}.`);
  return path;
}

/** The path of Firefox, or undefined where there is none. */
export function firefoxPath(): string | undefined {
  return findFirefox();
}
