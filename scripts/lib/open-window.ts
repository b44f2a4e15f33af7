/**
 * Opens a browser window with Gloss in it for a person to use. Every brand is treated alike: the extension is
 * loaded over the debugging pipe. An extension's page given on the command line would be asked for before the
 * extension is there, and blocked.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { basicFlags, type WebToVisit, webFlags } from './chromium-flags';
import { type DebugPipe, openDebugPipe } from './debug-pipe';
import { buildDir, ROOT } from './paths';

export interface OpenWindow {
  /** Resolves when the reader has closed the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
}

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

async function pagesOf(pipe: DebugPipe): Promise<TargetInfo[]> {
  const { targetInfos } = await pipe.send<{ targetInfos: TargetInfo[] }>('Target.getTargets');
  return targetInfos.filter(({ type }) => type === 'page');
}

/** Puts the options in front. To a new reader Gloss opens them by itself, and once is enough. */
async function showOptions(pipe: DebugPipe, url: string): Promise<void> {
  for (let patience = 10; patience > 0; patience--) {
    const page = (await pagesOf(pipe)).find((each) => each.url === url);
    if (page) return void (await pipe.send('Target.activateTarget', { targetId: page.targetId }));
    await sleep(200);
  }
  await pipe.send('Target.createTarget', { url });
}

/** `extra` flags are for machines without a screen. */
export async function openWindow(
  browserPath: string,
  web: WebToVisit | undefined,
  extra: string[] = [],
): Promise<OpenWindow> {
  // Kept, so that a second start remembers. Invented papers and real ones do not share a memory.
  const profile = join(ROOT, '.output', web ? 'profile-demo' : 'profile');
  mkdirSync(profile, { recursive: true });
  const pipe = openDebugPipe(browserPath, [
    `--user-data-dir=${profile}`,
    '--enable-unsafe-extension-debugging',
    ...basicFlags(),
    ...webFlags(web),
    ...extra,
    'about:blank',
  ]);
  try {
    const first = await pagesOf(pipe);
    const { id } = await pipe.send<{ id: string }>('Extensions.loadUnpacked', { path: buildDir('chrome') });
    await showOptions(pipe, `chrome-extension://${id}/options.html`);
    // The empty tab the browser began with has served its purpose: without any it would have ended.
    for (const { targetId } of first) await pipe.send('Target.closeTarget', { targetId });
  } catch (error) {
    const ended = pipe.process.exitCode !== null;
    await pipe.close();
    if (!ended) throw error;
    throw new Error(
      `The browser closed at once. If one from an earlier start is still open, close it first (its profile is ${profile}).`,
    );
  }
  return { closed: pipe.gone, close: () => pipe.close() };
}
