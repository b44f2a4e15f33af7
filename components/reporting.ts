import { createContext } from 'preact';
import type { Digest } from '../lib/records/digest';
import type { Report } from '../lib/records/report';

/** What a reader says of a statement, besides which it is. */
export type Said = Pick<Report, 'section' | 'statement' | 'evidence' | 'kind' | 'words'>;

/** What a page knows of reports, and does with them. Without it none is offered. */
export interface ReportDesk {
  /** Of the paper whose card is open, by id. */
  reports: ReadonlyMap<string, Report>;
  onReport(digest: Digest, said: Said): void;
  onTakeBack(report: Report): void;
}

export const Reporting = createContext<ReportDesk | undefined>(undefined);
