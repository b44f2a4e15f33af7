/**
 * Chromium with Gloss loaded, driven by Playwright. Playwright attaches to the extension's worker and so keeps it
 * alive: for its natural death see `pipe.ts`.
 */
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import {
  basicFlags,
  extensionFlags,
  type WebToVisit,
  webFlags,
  withoutSandbox,
} from '../../scripts/lib/chromium-flags';
import { plainChromium } from '../../scripts/lib/find-browser';
import { testDir } from '../../scripts/lib/paths';
import { until } from './patience';
import { collectProblems } from './problems';
import { profileIn } from './profile';

export interface LaunchOptions {
  /** The fake web that every address leads to; without one the browser sees the real web. */
  web?: WebToVisit;
  extensionDir?: string;
  /** Kept when given; otherwise a new one that goes with the browser. */
  profileDir?: string;
  /** For pages and for the browser's own interface, such as `zh-CN`. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Keeps pages that were left, as browsers do; Playwright turns that off. */
  backForwardCache?: boolean;
}

export interface GlossBrowser {
  context: BrowserContext;
  extensionId: string;
  /** Errors of all pages and the worker since the start; a healthy run leaves it empty. */
  problems: string[];
  /** The worker that runs now, or the next one to start. */
  worker(): Promise<Worker>;
  /** Opens a page of the extension, such as `popup.html`. */
  page(path: string): Promise<Page>;
  close(): Promise<void>;
}

export async function launchGloss(options: LaunchOptions): Promise<GlossBrowser> {
  const { web, locale = 'en-US', colorScheme = 'light', viewport = { width: 1280, height: 900 } } = options;
  const extensionDir = options.extensionDir ?? testDir('chrome');
  const executablePath = plainChromium();
  const profile = profileIn(options.profileDir);
  const launch = chromium.launchPersistentContext(profile.dir, {
    executablePath,
    ...(options.backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    // Playwright's own headless mode is another program, which knows no extensions.
    headless: false,
    chromiumSandbox: !withoutSandbox(web),
    args: [
      '--headless=new',
      // So that a width means the same here and on a machine whose scrollbars take no room.
      '--hide-scrollbars',
      ...basicFlags(),
      ...extensionFlags(extensionDir),
      ...webFlags(web),
      `--lang=${locale}`,
    ],
    // On Linux the browser's own interface takes its language from here, and `--lang` does nothing.
    env: { ...(process.env as Record<string, string>), LANGUAGE: locale.replace('-', '_') },
    ignoreHTTPSErrors: web !== undefined,
    locale,
    colorScheme,
    viewport,
  });
  const context = await launch.catch((error: unknown) => {
    profile.remove();
    throw error;
  });
  const close = async () => {
    await context.close();
    profile.remove();
  };
  const problems = collectProblems(context);
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const first = await worker().catch(async () => {
    await close();
    throw new Error(`The extension in ${extensionDir} did not start its worker.`);
  });
  const extensionId = new URL(first.url()).host;
  // The greeting comes in front of whatever is open; pages behind it are drawn once a second.
  if (!options.profileDir)
    await until('the greeting', async () =>
      context.pages().some((page) => page.url().endsWith('/options.html')),
    ).catch(() => undefined);

  return {
    context,
    extensionId,
    problems,
    worker,
    async page(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    close,
  };
}
