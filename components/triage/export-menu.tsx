import { m } from '../../lib/words';
import { DropMenu } from '../drop-menu';

/** What a list is handed on as; the names of formats are the same in every language. */
const FORMATS = { bibtex: 'BibTeX', markdown: 'Markdown', csv: 'CSV', json: 'JSON' } as const;
export type ExportFormat = keyof typeof FORMATS;

export interface ExportMenuProps {
  onExport(format: ExportFormat): void;
}

/** “Save as a file ▾”: BibTeX, Markdown, CSV, JSON. */
export function ExportMenu({ onExport }: ExportMenuProps) {
  return (
    <DropMenu name={m.save_list()}>
      {(close) =>
        (Object.keys(FORMATS) as ExportFormat[]).map((format) => (
          <button
            key={format}
            type="button"
            data-action="save-list"
            data-format={format}
            onClick={(event) => {
              close(event);
              onExport(format);
            }}
          >
            {FORMATS[format]}
          </button>
        ))
      }
    </DropMenu>
  );
}
