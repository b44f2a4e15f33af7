import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY } from '../../lib/clock';
import type { Paper } from '../../lib/records/paper';
import { setClock } from '../browsers/clock';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';
import { type BadDay, startBadDay, TODAY } from './bad-day';

let bad: BadDay;
beforeAll(async () => {
  bad = await startBadDay(24);
});
afterAll(() => bad?.close());

const YEAR = 365 * DAY;

describe('a computer’s clock', () => {
  it('that is a hundred days behind: arXiv’s day is offered, and its papers are there', async () => {
    await setClock(bad.gloss, bad.now() - 100 * DAY);
    await bad.look(async (popup) => {
      expect(await bad.ask(popup)).toMatchObject({ state: 'done', day: TODAY, clockOff: expect.any(Number) });
      await bad.notice(
        popup,
        'arxiv-ahead',
        /already at Thu 17 June, a day that this computer’s clock has not/,
      );
      await popup.getByRole('button', { name: 'Show Thu 17 June' }).click();
      const all = bad.announced();
      await until('today’s papers', async () => (await bad.cards(popup)).length === all.length);
    });
  });

  it('that runs five years ahead: says so, offers arXiv’s day, and makes no paper old', async () => {
    await setClock(bad.gloss, bad.now() + 5 * YEAR);
    await bad.look(async (popup) => {
      await bad.ask(popup);
      await bad.notice(popup, 'clock-ahead', /clock is days ahead: arXiv is at Thu 17 June\./);
      // Of a day that is not there yet nothing else is said.
      expect(await popup.locator('[data-notice]').count()).toBe(1);
      await popup.getByRole('button', { name: 'Show Thu 17 June' }).click();
      const all = bad.announced();
      await until('today’s papers', async () => (await bad.cards(popup)).length === all.length);
    });
    const papers = await stored<Paper>(await bad.gloss.worker(), 'papers');
    for (const { arrivedAt } of papers) expect(Math.abs(arrivedAt - bad.now())).toBeLessThan(2 * DAY);
  });

  it('that is right again: nothing is lost, nothing doubled, nothing more to say', async () => {
    await setClock(bad.gloss, bad.now());
    await bad.expectGoodRound();
    expect(bad.gloss.problems).toEqual([]);
  });
});
