import type { Page } from 'playwright-core';

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/**
 * Notes the layout shifts of every page loaded from now on: `shifts(page)` tells how far and what moved. Left out are those
 * after a reader's own action, and those that leave the paper in its place: where the site's own styles and pictures come
 * late, its sidebar, tools and footer move on pages without a note, too. What the note moves is in the paper's block first.
 * Nodes in a shadow root come without a name.
 */
export async function startShiftMeter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const meter = window as unknown as { shifts: string[] };
    meter.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        const isOurs = sources.some(({ node }) => !node || node.parentElement?.closest('#content-inner'));
        if (hadRecentInput || !isOurs) continue;
        const moved = sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node?.nodeName ?? 'in the note'} ${previousRect.y}+${previousRect.height} → ${currentRect.y}+${currentRect.height}`,
        );
        meter.shifts.push(`${value}: ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved on the page that is shown. */
export function shifts(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}
