import { m } from '../../lib/words';

/** What a list is handed on as; the names of formats are the same in every language. */
const FORMATS = { bibtex: 'BibTeX', markdown: 'Markdown', csv: 'CSV', json: 'JSON' } as const;
export type ExportFormat = keyof typeof FORMATS;

export interface ExportMenuProps {
  onExport(format: ExportFormat): void;
}

/** “Save as a file ▾”: BibTeX, Markdown, CSV, JSON. */
export function ExportMenu({ onExport }: ExportMenuProps) {
  return (
    <details
      class="export-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.preventDefault();
        event.stopPropagation();
        close(event.currentTarget);
      }}
    >
      <summary>{m.save_list()}</summary>
      <div>
        {(Object.keys(FORMATS) as ExportFormat[]).map((format) => (
          <button
            key={format}
            type="button"
            data-action="save-list"
            data-format={format}
            onClick={({ currentTarget }) => {
              close(currentTarget.closest('details'));
              onExport(format);
            }}
          >
            {FORMATS[format]}
          </button>
        ))}
      </div>
    </details>
  );
}

function close(menu: HTMLDetailsElement | null): void {
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
