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
  const painted: number[] = [];
  for (let round = 0; round < rounds; round++) painted.push(await openPopup(gloss, today));
  const { ms } = await inPage.firstQueries(rounds);
  const where = `${today} cards of ${total.toLocaleString('en')} papers`;
  return [
    { what: `popup: cards painted, ${where}`, samples: painted, unit: 'ms', goal: POPUP_GOAL_MS },
    { what: `popup: database opened and the day read, ${where}`, samples: ms, unit: 'ms' },
  ];
}

async function openPopup(gloss: GlossBrowser, cards: number): Promise<number> {
  const popup = await gloss.context.newPage();
  await popup.setViewportSize({ width: 480, height: 600 });
  await popup.addInitScript((wanted) => {
    const place = window as unknown as { painted?: number };
    const observer = new MutationObserver(() => {
      if (document.querySelectorAll('[data-card]').length < wanted) return;
      observer.disconnect();
      // The frame after the one in which they stand: by then they are on the screen.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          place.painted = performance.now();
        }),
      );
    });
    observer.observe(document, { childList: true, subtree: true });
  }, cards);
  await popup.goto(`chrome-extension://${gloss.extensionId}/popup.html`);
  const painted = await popup.waitForFunction(() => (window as unknown as { painted?: number }).painted);
  const ms = (await painted.jsonValue()) as number;
  await popup.close();
  return ms;
}
