import { useMemo } from 'preact/hooks';
import type { ReportDesk, Said } from '../../components/reporting';
import { jobId } from '../../lib/jobs/job-id';
import type { Card } from '../../lib/records/card';
import type { Digest } from '../../lib/records/digest';
import { abstractUrl } from '../../lib/records/links';
import { type Report, reportId } from '../../lib/records/report';
import { db } from '../../lib/store/db';
import { keepReport, reportsOf, takeBackReport } from '../../lib/store/reports';
import { useLive } from './use-live';

/**
 * What a page of cards does with reports of what models wrote.
 * @param open the card that is open, where one is
 * @param keep writes, and tells the reader where that fails
 */
export function useReporting(
  open: Pick<Card, 'paper'> | undefined,
  keep: (write: () => Promise<unknown>) => void,
): ReportDesk {
  const paper = open?.paper;
  const live = useLive<Report[]>(async () => (paper ? reportsOf(db, paper.key) : []), [paper?.key]);
  const rows = live.state === 'ready' ? live.value : undefined;
  const reports = useMemo(() => new Map(rows?.map((row) => [row.id, row])), [rows]);
  return {
    reports,
    onReport: (digest, said) =>
      paper && keep(async () => keepReport(db, await reportOf(paper, digest, said))),
    onTakeBack: ({ id }) => keep(() => takeBackReport(db, id)),
  };
}

async function reportOf(paper: Card['paper'], digest: Digest, said: Said): Promise<Report> {
  const { version, language, engine, model, promptVersion, madeAt } = digest;
  const reads = digest.textRead && { reads: 'full-text' as const };
  // Where it was asked stands with its job, for as long as that is kept; its host is all that a report needs of it.
  const job = engine === 'extractive' ? undefined : await db.jobs.get(jobId({ ...digest, engine, ...reads }));
  const endpoint = job?.endpoint;
  return {
    ...said,
    id: reportId(digest, said.section, said.statement),
    paper: digest.paper,
    version,
    title: paper.title,
    link: abstractUrl(paper),
    language,
    engine,
    model,
    promptVersion,
    ...(endpoint && URL.canParse(endpoint) && { server: new URL(endpoint).host }),
    madeAt,
    at: Date.now(),
  };
}
