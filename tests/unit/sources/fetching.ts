import { expect } from 'vitest';
import { GlossError } from '../../../lib/errors';
import type { Failure } from '../../../lib/records/round';
import { latestRequests } from '../../../lib/store/requests';
import { createLife, type Life, NOW, type Server } from './workers';

export const FEED = 'https://rss.arxiv.org/rss/cs.LG';
export const API = 'https://export.arxiv.org/api/query?id_list=2606.00001';
export const PAGE = 'https://arxiv.org/catchup/cs.LG/2026-06-17?abs=True';
export const JOURNAL = 'https://www.journal.example.org/feed';
export const WHOLE = '<rss version="2.0"><channel><title>cs.LG</title></channel></rss>';

/** The life of the test that runs. */
export let life: Life;

/** Begins a life with one worker. @returns its fetch */
export function begin(server: Server, options?: Parameters<typeof createLife>[1]) {
  life = createLife(server, options);
  return life.worker().fetch;
}

export const end = () => life.db.close();

export const status = (code: number, headers: Record<string, string> = {}, body = 'no') =>
  new Response(body, { status: code, headers });

export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const error = await life.done(
    promise.then(
      () => undefined,
      (thrown: unknown) => thrown,
    ),
  );
  expect(error).toBeInstanceOf(GlossError);
  return (error as GlossError).failure;
}

/** How requests ended, by the diary, oldest first. */
export const ends = async () => (await latestRequests(life.db, 100)).reverse().map((row) => row.end);

/** When the server was asked: milliseconds from the beginning. */
export const times = () => life.asked.map(({ at }) => at - NOW);
