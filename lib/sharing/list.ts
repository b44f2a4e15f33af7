import { listAsBibtex } from './list-bibtex';
import { listAsMarkdown } from './list-markdown';
import { listAsCsv, listAsJson } from './list-tables';
import type { Export, Listed } from './listed';

/**
 * A list of papers as the text of a file.
 * @param heading what the list is called
 * @param now epoch milliseconds
 */
export function listAs(format: Export, heading: string, list: readonly Listed[], now: number): string {
  switch (format) {
    case 'bibtex':
      return listAsBibtex(list);
    case 'markdown':
      return listAsMarkdown(heading, list);
    case 'csv':
      return listAsCsv(list);
    case 'json':
      return listAsJson(list, now);
  }
}
