import { m } from '../lib/words';

/** In which form a paper and its gloss are copied. */
export type CopyKind = 'text' | 'markdown' | 'bibtex';

const KINDS: Record<CopyKind, () => string> = {
  text: () => m.copy_text(),
  markdown: () => m.copy_markdown(),
  bibtex: () => m.copy_bibtex(),
};

/** “Copy ▾”: as text, as Markdown, as BibTeX. */
export function CopyMenu({ onCopy }: { onCopy(as: CopyKind): void }) {
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
      <summary data-action="copy">{m.copy()}</summary>
      <div>
        {(Object.keys(KINDS) as CopyKind[]).map((as) => (
          <button
            key={as}
            type="button"
            data-action={`copy-${as}`}
            onClick={({ currentTarget }) => {
              close(currentTarget.closest('details'));
              onCopy(as);
            }}
          >
            {KINDS[as]()}
          </button>
        ))}
      </div>
    </details>
  );
}

function close(menu: HTMLDetailsElement | null): void {
  if (!menu) return;
  menu.open = false;
  // Not within the press: Enter would then open it again.
  setTimeout(() => menu.querySelector('summary')?.focus());
}
