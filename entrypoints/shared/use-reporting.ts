import { useMemo } from 'preact/hooks';
import type { ReportDesk } from '../../components/reporting';
import type { Card } from '../../lib/records/card';
import type { Report } from '../../lib/records/report';
import { db } from '../../lib/store/db';
import { keepReport, reportsOf, takeBackReport } from '../../lib/store/reports';
import { reportOf } from './report-of';
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
  return useMemo(
    () => ({
      reports,
      onReport: (digest, said) =>
        paper && keep(async () => keepReport(db, await reportOf(paper, digest, said))),
      onTakeBack: ({ id }) => keep(() => takeBackReport(db, id)),
    }),
    [reports, paper],
  );
}
