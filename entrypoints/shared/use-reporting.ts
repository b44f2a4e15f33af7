import { useMemo } from 'preact/hooks';
import type { ReportDesk } from '../../components/reporting';
import { isUnderway } from '../../lib/jobs/by-hand';
import { sendMessage } from '../../lib/messaging';
import type { Card } from '../../lib/records/card';
import type { Report } from '../../lib/records/report';
import { engine, model, strongModel } from '../../lib/settings';
import { db } from '../../lib/store/db';
import { keepReport, reportsOf, takeBackReport } from '../../lib/store/reports';
import { reportOf } from './report-of';
import { useLive } from './use-live';
import { useSetting } from './use-setting';

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
  const underway = useLive(async () => paper !== undefined && isUnderway(db, paper.key), [paper?.key]);
  const writer = useWriter();
  const isFree = underway.state === 'ready' && !underway.value;
  const rows = live.state === 'ready' ? live.value : undefined;
  const reports = useMemo(() => new Map(rows?.map((row) => [row.id, row])), [rows]);
  return useMemo(
    () => ({
      reports,
      onReport: (digest, said) =>
        paper && keep(async () => keepReport(db, await reportOf(paper, digest, said))),
      onTakeBack: ({ id }) => keep(() => takeBackReport(db, id)),
      rewriting: {
        by: isFree ? writer : undefined,
        onRewrite: () =>
          paper &&
          keep(async () => {
            await (await import('./triage/many')).wishAnew(paper.key);
            // None is stopped: who writes looks at the queue anew.
            await sendMessage('stopWriting', []);
          }),
      },
    }),
    [reports, paper, isFree, writer],
  );
}

/** The model that a press asks as the reader has set it; empty where it has no name, undefined where none writes. */
function useWriter(): string | undefined {
  const [who, usual, strong] = [useSetting(engine), useSetting(model), useSetting(strongModel)];
  if (who === 'built-in') return '';
  return who === 'openai' ? strong || usual || undefined : undefined;
}
