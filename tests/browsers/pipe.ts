/**
 * Chromium with Gloss loaded, over a pipe of our own. It attaches to pages and never to the extension's worker, so
 * that the worker falls asleep and dies in a test as it does for a reader.
 */
import { basicFlags, type WebToVisit, webFlags } from '../../scripts/lib/chromium-flags';
import { openDebugPipe } from '../../scripts/lib/debug-pipe';
import { anyChromium } from '../../scripts/lib/find-browser';
import { testDir } from '../../scripts/lib/paths';
import { type Patience, until } from './patience';
import { profileIn } from './profile';

/** A page that was opened; what is evaluated runs in it. */
export interface PipePage {
  targetId: string;
  sessionId: string;
}

export interface PipeBrowser {
  extensionId: string;
  /** Opens any address, also `chrome-extension://…`; see `extensionUrl`. */
  open(url: string): Promise<PipePage>;
  extensionUrl(path: string): string;
  /** The value of an expression in the page, awaited if it is a promise; it must survive JSON. */
  evaluate<Value>(page: PipePage, expression: string): Promise<Value>;
  /** Evaluates until the value is true-ish, and returns it. */
  waitFor<Value>(page: PipePage, expression: string, patience?: Patience): Promise<NonNullable<Value>>;
  /** Brings a page to the front: those behind it count as hidden. */
  show(page: PipePage): Promise<void>;
  closePage(page: PipePage): Promise<void>;
  /** The worker that runs, by an id of its own; undefined where none does. */
  worker(): Promise<string | undefined>;
  /** Ends the worker at once, as the browser does to an idle one. */
  stopWorker(): Promise<void>;
  /** Ends the browser and all its processes in the middle of whatever they do, as a crash does. Keeps a given profile. */
  kill(): Promise<void>;
  /** Loads the extension once more, over itself, as an update does. Its own pages close. */
  updateExtension(): Promise<void>;
  close(): Promise<void>;
}

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

interface Evaluated<Value> {
  result: { value: Value };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

export async function startPipe(options: {
  web?: WebToVisit;
  extensionDir?: string;
  profileDir?: string;
}): Promise<PipeBrowser> {
  const profile = profileIn(options.profileDir);
  const flags = [
    '--headless=new',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profile.dir}`,
    '--window-size=1280,900',
    ...basicFlags(),
    ...webFlags(options.web),
    'about:blank',
  ];
  const pipe = openDebugPipe(anyChromium().path, flags, true);
  const close = async () => {
    await pipe.close();
    profile.remove();
  };
  const path = options.extensionDir ?? testDir('chrome');
  const load = () => pipe.send<{ id: string }>('Extensions.loadUnpacked', { path });
  const { id } = await load().catch(async (error) => {
    await close();
    throw error;
  });

  async function workerTarget(): Promise<TargetInfo | undefined> {
    const { targetInfos } = await pipe.send<{ targetInfos: TargetInfo[] }>('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(`//${id}/`));
  }

  const browser: PipeBrowser = {
    extensionId: id,
    extensionUrl: (file) => `chrome-extension://${id}/${file}`,
    async open(url) {
      const { targetId } = await pipe.send<{ targetId: string }>('Target.createTarget', { url });
      const params = { targetId, flatten: true };
      const { sessionId } = await pipe.send<{ sessionId: string }>('Target.attachToTarget', params);
      const page = { targetId, sessionId };
      // The first answer may still come from the empty page that every target begins with.
      const loaded = `location.href !== 'about:blank' && document.readyState === 'complete'`;
      if (url !== 'about:blank') await browser.waitFor(page, loaded);
      return page;
    },
    async evaluate<Value>(page: PipePage, expression: string) {
      const params = { expression, awaitPromise: true, returnByValue: true };
      const answer = await pipe.send<Evaluated<Value>>('Runtime.evaluate', params, page.sessionId);
      const thrown = answer.exceptionDetails;
      if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
      return answer.result.value;
    },
    waitFor: <Value>(page: PipePage, expression: string, patience?: Patience) =>
      until(expression, () => browser.evaluate<Value>(page, expression), patience),
    async show({ targetId }) {
      await pipe.send('Target.activateTarget', { targetId });
    },
    async closePage({ targetId }) {
      await pipe.send('Target.closeTarget', { targetId });
    },
    worker: async () => (await workerTarget())?.targetId,
    async stopWorker() {
      const target = await workerTarget();
      if (!target) return;
      await pipe.send('Target.closeTarget', { targetId: target.targetId });
      await until('the worker to stop', async () => (await workerTarget())?.targetId !== target.targetId);
    },
    async kill() {
      const { pid } = pipe.process;
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
      await pipe.gone;
      profile.remove();
    },
    async updateExtension() {
      await load();
    },
    close,
  };
  return browser;
}
