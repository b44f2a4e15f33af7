/** Memory of a page's process, as the system counts it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

interface Process {
  id: number;
  type: string;
  cpuTime: number;
}

/** Only Linux tells a peak that can be set back. */
export const tellsPeaks = (): boolean => existsSync('/proc/self/clear_refs');

/**
 * How much a task takes at its peak, in bytes: what its process then holds resident beyond what it held before. That is
 * what a reader's computer must have: strings, heap, and what the browser keeps beside them.
 * @param task what runs in one page; its process is the one that works meanwhile
 * @param settle collects the garbage of that page
 */
export async function peakOf(
  browser: Browser,
  settle: () => Promise<unknown>,
  task: () => Promise<unknown>,
): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const renderers = async () => {
    const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as { processInfo: Process[] };
    return processInfo.filter(({ type }) => type === 'renderer');
  };
  await settle();
  const before = new Map<number, { cpu: number; resident: number }>();
  for (const { id, cpuTime } of await renderers()) {
    writeFileSync(`/proc/${id}/clear_refs`, '5');
    before.set(id, { cpu: cpuTime, resident: kilobytes(id, 'VmRSS') });
  }
  await task();
  const worked = (await renderers()).map((each) => ({
    id: each.id,
    cpu: each.cpuTime - (before.get(each.id)?.cpu ?? each.cpuTime),
  }));
  const { id } = worked.reduce((a, b) => (b.cpu > a.cpu ? b : a));
  await session.detach();
  return (kilobytes(id, 'VmHWM') - (before.get(id)?.resident ?? Number.NaN)) * 1024;
}

function kilobytes(id: number, name: string): number {
  const row = readFileSync(`/proc/${id}/status`, 'utf8').match(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm'));
  return Number(row?.[1] ?? Number.NaN);
}
