/** Firefox with Gloss loaded, over plain WebDriver BiDi: the Firefox that readers have, not a patched one. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WebToVisit } from '../../scripts/lib/chromium-flags';
import { firefoxPath } from '../../scripts/lib/find-browser';
import { testDir } from '../../scripts/lib/paths';
import { openBidi } from './bidi';
import { leadTo, type Preferences, startFirefoxProcess } from './firefox-process';
import { type Patience, until } from './patience';
import { profileIn } from './profile';

export { firefoxPath } from '../../scripts/lib/find-browser';

export interface FirefoxBrowser {
  /** Goes there in the one tab, and waits until it has loaded. */
  navigate(url: string): Promise<void>;
  /** Installs the extension once more, over itself, as an update does. */
  updateExtension(): Promise<void>;
  /** The address of a page of the extension, such as `popup.html`. */
  extensionUrl(path: string): string;
  /** The value of an expression in the page, awaited if it is a promise; it must survive JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Evaluates until the value is true-ish, and returns it. */
  waitFor<Value>(expression: string, patience?: Patience): Promise<NonNullable<Value>>;
  /** Presses the element that an expression gives as a hand would: the press is the reader's own. */
  press(element: string): Promise<void>;
  /** A PNG of what the tab shows. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** The extension's id in Firefox, as its manifest states it. */
function geckoId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionDir} names no id for Firefox.`);
  return id;
}

export async function startFirefox(options: {
  web: WebToVisit;
  extensionDir?: string;
  preferences?: Preferences;
}): Promise<FirefoxBrowser> {
  const path = firefoxPath();
  if (!path) throw new Error('No Firefox was found; install one or set FIREFOX_PATH to its path.');
  const extensionDir = options.extensionDir ?? testDir('firefox');
  // Firefox gives an extension a new address in every profile, unless it already knows one.
  const uuid = randomUUID();
  const profile = profileIn();
  const firefox = await startFirefoxProcess(path, profile.dir, {
    ...leadTo(options.web.port),
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extensionDir)]: uuid }),
    ...options.preferences,
  }).catch((error: unknown) => {
    profile.remove();
    throw error;
  });
  const bidi = await openBidi(firefox.address);
  const close = async () => {
    await bidi.send('browser.close').catch(() => {});
    await firefox.end();
    bidi.close();
    profile.remove();
  };

  try {
    const install = () =>
      bidi.send('webExtension.install', { extensionData: { type: 'path', path: extensionDir } });
    await install();
    const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree');
    const context = contexts[0]?.context;
    if (!context) throw new Error('Firefox came up without a tab.');

    const browser: FirefoxBrowser = {
      async navigate(url) {
        await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      async updateExtension() {
        await install();
      },
      extensionUrl: (file) => `moz-extension://${uuid}/${file}`,
      async evaluate<Value>(expression: string) {
        const answer = await bidi.send<Evaluated>('script.evaluate', {
          target: { context },
          awaitPromise: true,
          expression: `(async () => JSON.stringify(await (${expression})))()`,
        });
        if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
        const text = answer.result?.value;
        return (text === undefined ? undefined : JSON.parse(text)) as Value;
      },
      waitFor: <Value>(expression: string, patience?: Patience) =>
        until(expression, () => browser.evaluate<Value>(expression), patience),
      async press(element) {
        // The extension may have opened a tab before this one, and what lies behind is not painted.
        await bidi.send('browsingContext.activate', { context });
        // In the middle of what can be seen of it, once it stands still.
        const [x, y] = await browser.evaluate<[number, number]>(`(async () => {
          const each = ${element};
          each.scrollIntoView({ block: 'center', behavior: 'instant' });
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          const { x, y, width, height } = each.getBoundingClientRect();
          return [Math.round(x + width / 2), Math.round(y + height / 2)];
        })()`);
        const actions = [
          { type: 'pointerMove', x, y },
          { type: 'pause', duration: 100 },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ];
        await bidi.send('input.performActions', {
          context,
          actions: [{ type: 'pointer', id: 'hand', actions }],
        });
      },
      async screenshot() {
        const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
        return Buffer.from(data, 'base64');
      },
      close,
    };
    return browser;
  } catch (error) {
    await close();
    throw error;
  }
}
