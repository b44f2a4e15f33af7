import type { GlossBrowser } from '../browsers/chromium';
import type { Figure } from './figure';
import type { InPage } from './in-page';

const POPUP_GOAL_MS = 120;

/** The popup on a database of so many papers: from the start of its page to painted cards, and its first query alone. */
export async function popupFigures(
  gloss: GlossBrowser,
  inPage: InPage,
  { total, today, rounds }: { total: number; today: number; rounds: number },
): Promise<Figure[]> {
  const first: number[] = [];
  const all: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const times = await openPopup(gloss, today);
    first.push(times.first);
    all.push(times.all);
  }
  const { ms } = await inPage.firstQueries(rounds);
  const where = `${today} cards of ${total.toLocaleString('en')} papers`;
  return [
    { what: `popup: cards in view painted, ${where}`, samples: first, unit: 'ms', goal: POPUP_GOAL_MS },
    { what: `popup: all cards drawn, ${where}`, samples: all, unit: 'ms' },
    { what: `popup: database opened and the day read, ${where}`, samples: ms, unit: 'ms' },
  ];
}

/** When the first cards were on the screen is the browser's own word (Element Timing), as of the paintings it tells of itself. */
async function openPopup(gloss: GlossBrowser, cards: number): Promise<{ first: number; all: number }> {
  const popup = await gloss.context.newPage();
  await popup.setViewportSize({ width: 480, height: 600 });
  await popup.addInitScript((wanted) => {
    const times: { first?: number; all?: number } = {};
    Object.assign(window, { times });
    // Nothing in here is a function with a name: the TypeScript runner adds a helper to those that the page does not have.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) times.first ??= entry.startTime;
    }).observe({ type: 'element', buffered: true });
    const observer = new MutationObserver(() => {
      const cards = document.querySelectorAll('[data-card]');
      if (times.first === undefined)
        for (const part of document.querySelectorAll('[data-card] .title, [data-card] .title *'))
          part.setAttribute('elementtiming', 'title');
      if (cards.length < wanted) return;
      observer.disconnect();
      // The frame after the one in which they stand: by then they are on the screen.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          times.all = performance.now();
        }),
      );
    });
    observer.observe(document, { childList: true, subtree: true });
  }, cards);
  await popup.goto(`chrome-extension://${gloss.extensionId}/popup.html`);
  const done = await popup.waitForFunction(() => {
    const { times } = window as unknown as { times: { first?: number; all?: number } };
    return times.all && times.first && { first: times.first, all: times.all };
  });
  const times = (await done.jsonValue()) as { first: number; all: number };
  await popup.close();
  return times;
}
