import type { Card } from '../lib/records/card';
import { m } from '../lib/words';
import { untoldWords } from './labels';
import { sourceName } from './source-name';
import { Statement } from './statement';
import { useWritten } from './written-language';

/**
 * The line that tells a paper: a model's where one wrote it and the abstract bears it out, else the authors'. That its
 * numbers differ is said before it as well, for the line is cut.
 */
export function CardTldr({ card }: { card: Card }) {
  const { digest, paper } = card;
  const written = useWritten(card);
  const [ai] = written?.sections.tldr.statements ?? [];
  const [own] = digest?.sections.tldr.statements ?? [];
  return (
    <p class="card-tldr" data-section="tldr">
      {ai && ai.evidence.check !== 'unsupported' ? (
        <>
          <b class="name">{m.ai()}</b>
          {ai.evidence.check === 'numbers-differ' && (
            <span class="warn" aria-hidden="true">
              {' '}
              ⚠
            </span>
          )}
          {' · '}
          <Statement statement={ai} lang={written?.language} />
        </>
      ) : own ? (
        <Statement statement={own} />
      ) : (
        <span class="empty">{untoldWords(digest, sourceName(paper))}</span>
      )}
    </p>
  );
}
