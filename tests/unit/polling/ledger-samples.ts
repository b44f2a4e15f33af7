import { HOUR, newYorkTime } from '../../../lib/clock';
import { type BatchTelling, rowsOfBatch } from '../../../lib/polling/ledger-batch';
import { rowsOfPage } from '../../../lib/polling/ledger-rows';
import { tallyOf } from '../../../lib/polling/ledger-sums';
import type { Batch, ListId } from '../../../lib/records/announcement';
import type { LedgerRow, Part } from '../../../lib/records/ledger';
import { announced } from '../invented';

export const DAY = '2026-06-18';
export const NOW = newYorkTime(DAY, 1);
export const LG: ListId = 'arxiv:cs.LG';
export const PR: ListId = 'arxiv:math.PR';
export const id = (number: number) => `2606.${10000 + number}`;
export const paper = (number: number, categories = ['cs.LG'], type: 'new' | 'cross' | 'replace' = 'new') =>
  announced({ id: id(number), categories, type });
export const papers = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => paper(from + i));
export const feed = (given: Partial<Batch> = {}): Batch => ({
  via: 'feed',
  day: DAY,
  papers: [],
  rejected: [],
  ...given,
});
export const told = (batch: Batch, given: Partial<BatchTelling> = {}) =>
  rowsOfBatch({ batch, lists: [LG], earlier: [], now: NOW, nextTryAt: NOW + HOUR, ...given });
export const counted = (part: Part, total: number) => ({ [part]: { shown: total, total, at: NOW } });
export const page = (earlier: LedgerRow[], part: Part, total: number, list = LG) =>
  rowsOfPage({ list, day: DAY, stated: counted(part, total), at: NOW }, earlier);
export const tally = (rows: LedgerRow[], lists: ListId[] = [LG]) => tallyOf(DAY, lists, rows);
export const broken = (number: number) => ({
  entry: `oai:arXiv.org:${id(number)}v1`,
  reason: 'paper.title: missing',
});
