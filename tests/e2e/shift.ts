import type { Page } from 'playwright-core';

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/**
 * Notes the layout shifts of every page loaded from now on: `shifts(page)` tells how far and what moved. Left out are those
 * after a reader's own action, and those of the site's header, sidebar, and what stands below both columns (labs,
 * endorsers, footer), alone: its pictures come late, and move these on every fourth loading under load without a note, too.
 * A note that moved them would move the rest of its own column first.
 * Nodes in a shadow root come without a name.
 */
export async function startShiftMeter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const meter = window as unknown as { shifts: string[] };
    meter.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        // Nothing of the paper's column is among these.
        const site = 'header, footer, .extra-services, #labstabs, .endorsers';
        const isSites = (node: Node | null) =>
          (node instanceof Element ? node : node?.parentElement)?.closest(site) != null;
        if (hadRecentInput || sources.every(({ node }) => isSites(node))) continue;
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
