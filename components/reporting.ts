import { createContext } from 'preact';
import type { Digest } from '../lib/records/digest';
import type { Report } from '../lib/records/report';

/** What a reader says of a statement, besides which it is. */
export type Said = Pick<Report, 'section' | 'statement' | 'evidence' | 'kind' | 'words'>;

/** What a page does with what models wrote of its papers: reports, and having it written anew. Without it neither is offered. */
export interface ReportDesk {
  /** Of the paper whose card is open, by id. */
  reports: ReadonlyMap<string, Report>;
  onReport(digest: Digest, said: Said): void;
  onTakeBack(report: Report): void;
  rewriting?: {
    /** The model that would be asked, as it is set now; empty where it has no name, undefined where none is or it writes already. */
    by: string | undefined;
    onRewrite(): void;
  };
}

export const Reporting = createContext<ReportDesk | undefined>(undefined);
