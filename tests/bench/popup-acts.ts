import type { Page } from 'playwright-core';
import type { GlossBrowser } from '../browsers/chromium';
import type { Figure } from './figure';

const CLICK_GOAL_MS = 50;
const DAY_GOAL_MS = 60;
const LONGEST_TASK_MS = 50;

/**
 * What a press changes, as expressions of the page, and what tells that it has. Each is undone by its second, which is not timed:
 * a popup is the same in every round.
 */
const ACTS: readonly {
  what: string;
  goal: number;
  press: string;
  shown: string;
  undo: string;
  undone: string;
}[] = [
  {
    what: 'star',
    goal: CLICK_GOAL_MS,
    press: `$('[data-card] [data-action="star"]').click()`,
    shown: `$('[data-card] [data-action="star"]').getAttribute('aria-pressed') === 'true'`,
    undo: `$('[data-card] [data-action="star"]').click()`,
    undone: `$('[data-card] [data-action="star"]').getAttribute('aria-pressed') !== 'true'`,
  },
  {
    what: 'open a card',
    goal: CLICK_GOAL_MS,
    press: `$('[data-card] .more').click()`,
    shown: `$('[data-card][data-open]')`,
    undo: `$('[data-card] .more').click()`,
    undone: `!$('[data-card][data-open]')`,
  },
  {
    what: 'change the filter',
    goal: CLICK_GOAL_MS,
    press: `$('[data-filter="unread"]').click()`,
    shown: `$('[data-filter="unread"]').getAttribute('aria-pressed') === 'true'`,
    undo: `$('[data-filter="all"]').click()`,
    undone: `$('[data-filter="all"]').getAttribute('aria-pressed') === 'true'`,
  },
  {
    what: 'the day before',
    goal: DAY_GOAL_MS,
    press: `(window.day = $('.stepper time').dateTime, window.paper = $('[data-card]').dataset.paper, $('.stepper button').click())`,
    shown: `$('.stepper time').dateTime !== day && $('[data-card]') && $('[data-card]').dataset.paper !== paper`,
    undo: `$('.stepper button:last-of-type').click()`,
    undone: `$('.stepper time').dateTime === day && $('[data-card]') && $('[data-card]').dataset.paper === paper`,
  },
];

/** From a press in the popup to the frame that shows what it changed, and the longest task while its cards are scrolled. */
export async function popupActs(
  gloss: GlossBrowser,
  { total, today, rounds }: { total: number; today: number; rounds: number },
): Promise<Figure[]> {
  const popup = await gloss.context.newPage();
  await popup.setViewportSize({ width: 480, height: 600 });
  await popup.goto(`chrome-extension://${gloss.extensionId}/popup.html`);
  await popup.waitForFunction((wanted) => document.querySelectorAll('[data-card]').length >= wanted, today);
  const where = `${today} cards of ${total.toLocaleString('en')} papers`;
  const figures: Figure[] = [];
  for (const { what, goal, press, shown, undo, undone } of ACTS) {
    const samples: number[] = [];
    for (let round = 0; round < rounds; round++) {
      samples.push(await timeOf(popup, press, shown));
      await timeOf(popup, undo, undone);
    }
    figures.push({ what: `popup: ${what}, press to paint, ${where}`, samples, unit: 'ms', goal });
  }
  const tasks: number[] = [];
  for (let round = 0; round < rounds; round++) tasks.push(await longestTask(popup));
  figures.push({
    what: `popup: longest task while scrolled through, ${where}`,
    samples: tasks,
    unit: 'ms',
    goal: LONGEST_TASK_MS,
    note: '0 where none took 50 ms',
  });
  await popup.close();
  return figures;
}

/** Milliseconds from a press to the end of the frame in which what it changes stands there; then the page rests. */
function timeOf(popup: Page, press: string, shown: string): Promise<number> {
  return popup.evaluate(`new Promise((done) => {
    var $ = (selector) => document.querySelector(selector);
    var start = performance.now();
    ${press};
    requestAnimationFrame(function look() {
      if (!(${shown})) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const took = performance.now() - start;
        // What comes after the first painting, as the rest of two thousand cards, is not to be in the next round.
        let last = performance.now(), calm = 0;
        requestAnimationFrame(function rest(now) {
          calm = now - last < 34 ? calm + 1 : 0;
          last = now;
          if (calm < 20) requestAnimationFrame(rest);
          else done(took);
        });
      };
      port2.postMessage(0);
    });
  })`);
}

/** Scrolls by a popup's height in each frame, down to the last card and up again: the longest task of 50 ms or more, else 0. */
function longestTask(popup: Page): Promise<number> {
  return popup.evaluate(`new Promise((done) => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ entryTypes: ['longtask'] });
    const scroller = document.scrollingElement;
    let by = 500;
    requestAnimationFrame(function step() {
      const before = scroller.scrollTop;
      scroller.scrollBy(0, by);
      if (scroller.scrollTop !== before) return requestAnimationFrame(step);
      if (by > 0) {
        by = -5000;
        return requestAnimationFrame(step);
      }
      setTimeout(() => {
        observer.disconnect();
        done(longest);
      }, 100);
    });
  })`);
}
