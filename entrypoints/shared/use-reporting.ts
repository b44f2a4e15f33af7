import { useMemo } from 'preact/hooks';
import type { ReportDesk } from '../../components/reporting';
import { doneOf, writeAnew } from '../../lib/jobs/by-hand';
import { jobId } from '../../lib/jobs/job-id';
import { sendMessage } from '../../lib/messaging';
import type { Card } from '../../lib/records/card';
import type { Digest } from '../../lib/records/digest';
import type { Report } from '../../lib/records/report';
import { db } from '../../lib/store/db';
import { keepReport, reportsOf, takeBackReport } from '../../lib/store/reports';
import { reportOf } from './report-of';
import { useLive } from './use-live';

/**
 * What a page of cards does with what models wrote: reports, and having it written anew.
 * @param open the card that is open, where one is
 * @param keep writes, and tells the reader where that fails
 */
export function useReporting(
  open: Pick<Card, 'paper'> | undefined,
  keep: (write: () => Promise<unknown>) => void,
): ReportDesk {
  const paper = open?.paper;
  const live = useLive<Report[]>(async () => (paper ? reportsOf(db, paper.key) : []), [paper?.key]);
  const done = useLive<string[]>(async () => (paper ? doneOf(db, paper.key) : []), [paper?.key]);
  const rewritable = done.state === 'ready' ? done.value : undefined;
  const rows = live.state === 'ready' ? live.value : undefined;
  const reports = useMemo(() => new Map(rows?.map((row) => [row.id, row])), [rows]);
  return useMemo(
    () => ({
      reports,
      onReport: (digest, said) =>
        paper && keep(async () => keepReport(db, await reportOf(paper, digest, said))),
      onTakeBack: ({ id }) => keep(() => takeBackReport(db, id)),
      rewriting: {
        isOffered: (digest) => rewritable?.includes(idOf(digest)) ?? false,
        onRewrite: (digest) =>
          keep(async () => {
            // Who writes is told to look.
            if (await writeAnew(db, idOf(digest), Date.now())) await sendMessage('stopWriting', []);
          }),
      },
    }),
    [reports, paper, rewritable],
  );
}

/** Of the job that brought a digest; empty where no model wrote it. */
const idOf = ({ engine, ...digest }: Digest): string =>
  engine === 'extractive'
    ? ''
    : jobId({ ...digest, engine, reads: digest.textRead ? 'full-text' : 'abstract' });
