import { m } from '../lib/words';
import { DropMenu } from './drop-menu';

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
    <DropMenu name={m.copy()} action="copy">
      {(close) =>
        (Object.keys(KINDS) as CopyKind[]).map((as) => (
          <button
            key={as}
            type="button"
            data-action={`copy-${as}`}
            onClick={(event) => {
              close(event);
              onCopy(as);
            }}
          >
            {KINDS[as]()}
          </button>
        ))
      }
    </DropMenu>
  );
}
