import * as z from 'zod/mini';
import { findDoi } from '../papers/dois';
import { sameSubject, subjectId } from '../papers/preprint-subjects';
import type { Batch } from '../records/announcement';
import { checkAnnounced } from './border';
import { readCreators } from './creators';
import { statedTime } from './feed-day';
import { htmlToLine, htmlToText } from './html-text';
import { announcedPreprint, type ServerId } from './preprint';
import { unreadable } from './xml';

/** Counts come as numbers and as strings, in one answer. */
const count = z.pipe(
  z.union([z.number(), z.string().check(z.regex(/^\d{1,9}$/))]),
  z.transform((value) => Number(value)),
);
const text = z.string().check(z.maxLength(200_000));

const answer = z.object({
  messages: z.array(z.object({ status: z.string(), count: z.optional(count), total: z.optional(count) })),
  collection: z.optional(z.array(z.unknown())),
});

const record = z.object({
  doi: text,
  title: text,
  authors: z.nullish(text),
  date: text,
  version: z.union([text, z.number()]),
  license: z.nullish(text),
  category: z.nullish(text),
  abstract: z.nullish(text),
  published: z.nullish(text),
});

export interface ApiPage extends Pick<Batch, 'papers' | 'rejected'> {
  /** Records in this answer, whatever became of them: the next one begins behind them. */
  count: number;
  /** Records in all. */
  total: number;
}

/**
 * Reads an answer of `api.biorxiv.org/details/…`, which serves both.
 * @param subject the one asked for; records of others are left out
 * @throws GlossError `unreadable`: no JSON of that form, its own refusal, or empty, as it is when it is broken
 */
export function readPreprintApi(body: string, server: ServerId, subject: string): ApiPage {
  const { messages, collection = [] } = checked(body);
  const [message] = messages;
  const status = message?.status.toLowerCase() ?? '';
  // “no posts found” for a span of time or a subject without any.
  if (status !== 'ok' && !/^no (?:posts|articles|papers) found/.test(status))
    throw unreadable('refused', message?.status.slice(0, 200) ?? 'no message');
  const page: ApiPage = {
    papers: [],
    rejected: [],
    count: message?.count ?? collection.length,
    total: message?.total ?? collection.length,
  };
  for (const each of collection) add(page, each, server, subject);
  return page;
}

function checked(body: string): z.infer<typeof answer> {
  if (body.trim() === '') throw unreadable('empty', 'it holds nothing');
  if (/^\s*(?:<!doctype html|<html)/i.test(body)) throw unreadable('web-page', 'it is a page of HTML');
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw unreadable('not-a-feed', 'it is no JSON', body.slice(0, 1000));
  }
  const result = answer.safeParse(json);
  if (!result.success) throw unreadable('not-a-feed', 'it is no answer of the API');
  return result.data;
}

function add(page: ApiPage, each: unknown, server: ServerId, subject: string): void {
  const result = record.safeParse(each);
  if (!result.success) {
    const issue = result.error.issues[0];
    const { doi } = (each ?? {}) as { doi?: unknown };
    const entry = typeof doi === 'string' ? doi : 'a record without DOI';
    page.rejected.push({ entry, reason: `${issue?.path.join('.')}: ${issue?.message}` });
    return;
  }
  const { category } = result.data;
  if (category && !sameSubject(category, subject) && subject !== 'all') return;
  const candidate = checkAnnounced(announcedPreprint(server, stated(result.data, subject)));
  if (candidate.ok) page.papers.push(candidate.value);
  else page.rejected.push({ entry: result.data.doi, reason: candidate.reason });
}

function stated(found: z.infer<typeof record>, subject: string) {
  return {
    doi: findDoi(found.doi),
    version: Number(found.version),
    title: htmlToLine(found.title) ?? '',
    abstract: htmlToText(found.abstract ?? '') ?? '',
    authors: readCreators([htmlToLine(found.authors ?? '') ?? '']),
    // Follows of “all” have no other subject.
    subject: subject === 'all' || !found.category ? subject : (subjectId(found.category) ?? subject),
    at: statedTime(found.date),
    licence: licenceOf(found.license ?? ''),
    published: found.published ? findDoi(found.published) : undefined,
  };
}

/** `cc_by_nc_nd` → its address; others (`cc_no`: all rights reserved) are none. */
function licenceOf(stated: string): string | undefined {
  if (/^cc0/.test(stated)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const terms = /^cc_(by(?:_nc)?(?:_nd|_sa)?)(?:_ng)?$/.exec(stated)?.[1];
  return terms && `https://creativecommons.org/licenses/${terms.replaceAll('_', '-')}/4.0/`;
}
