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
    /** Whether a digest can be written anew: it is not being written now, and how it was asked for is remembered. */
    isOffered(digest: Digest): boolean;
    onRewrite(digest: Digest): void;
  };
}

export const Reporting = createContext<ReportDesk | undefined>(undefined);
