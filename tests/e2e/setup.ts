/**
 * The popup shows the day of New York's clock, and the fake web begins with the day it is there: a file that ran over
 * midnight would await yesterday's papers on a page of today's. The slowest file takes about three minutes.
 */
import { setTimeout as sleep } from 'node:timers/promises';

import { addDays, newYorkDay, newYorkTime } from '../fake-web/new-york';

const LONGEST_FILE = 5 * 60_000;

const now = Date.now();
const left = newYorkTime(addDays(newYorkDay(now), 1), 0) - now;
if (left < LONGEST_FILE) {
  console.info(`Waiting ${Math.ceil(left / 1000)} s for midnight in New York to pass.`);
  await sleep(left + 1000);
}
