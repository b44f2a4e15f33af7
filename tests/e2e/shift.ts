import type { Page } from 'playwright-core';

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

/**
 * Sums the layout shifts of every page loaded from now on in `window.shift`. Left out are those after a reader's own
 * action, and those in the site's own header. Nodes in the note's shadow root come without a name, and count.
 */
export async function startShiftMeter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const meter = window as unknown as { shift: number };
    meter.shift = 0;
    const inHeader = ({ node }: { node: Node | null }) => node?.parentElement?.closest('header') != null;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        if (!hadRecentInput && !sources.every(inHeader)) meter.shift += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
