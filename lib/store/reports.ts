import type { PaperKey } from '../records/paper';
import { type Report, reportProblem } from '../records/report';
import type { GlossDb } from './db';

/**
 * Keeps what a reader reported, in the place of what was said of the same statement before.
 * @throws RangeError where it is too long, or says nothing; and where the store cannot be written: nothing is changed then
 */
export async function keepReport(db: GlossDb, report: Report): Promise<void> {
  const problem = reportProblem(report.kind, report.words ?? '');
  if (problem) throw new RangeError(problem);
  await db.reports.put(report);
}

export async function takeBackReport(db: GlossDb, id: string): Promise<void> {
  await db.reports.delete(id);
}

/** What was reported of a paper's texts. */
export const reportsOf = (db: GlossDb, paper: PaperKey): Promise<Report[]> =>
  db.reports.where('paper').equals(paper).toArray();

/** All that was reported, the newest first. */
export const allReports = (db: GlossDb): Promise<Report[]> => db.reports.orderBy('at').reverse().toArray();
