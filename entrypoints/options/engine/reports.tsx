import type { Report } from '../../../lib/records/report';
import { reportsAsJsonLines, reportsAsTsv } from '../../../lib/sharing/reports';
import { db } from '../../../lib/store/db';
import { allReports, keepReport, takeBackReport } from '../../../lib/store/reports';
import { offerDownload } from '../../shared/download';
import { useLive } from '../../shared/use-live';
import { history } from '../history';
import { ReportList } from './report-list';

/** What the reader reported, as it changes; nothing where nothing was. */
export function Reports() {
  const live = useLive(() => allReports(db), []);
  // A database that cannot be read is told of at the head of the page.
  if (live.state !== 'ready' || live.value.length === 0) return null;
  const reports = live.value;
  return (
    <ReportList
      reports={reports}
      onSave={(format) => {
        const as = format === 'tsv' ? reportsAsTsv : reportsAsJsonLines;
        const { name, text, type } = as(reports, Date.now());
        offerDownload(name, text, type);
      }}
      onDelete={(report) => void remove(report)}
    />
  );
}

const remove = (report: Report): Promise<boolean> =>
  history.make({
    via: 'page',
    make: () => takeBackReport(db, report.id),
    takeBack: () => keepReport(db, report),
  });
