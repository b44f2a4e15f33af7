import type { Digest } from '../lib/records/digest';
import type { Paper } from '../lib/records/paper';
import { labelSetOf } from '../lib/records/sections';
import { m } from '../lib/words';
import { WrittenRows } from './note/written';
import { Statement } from './statement';
import { partlyWritten, writtenWords } from './written-words';

export interface CardWrittenProps {
  digest: Digest;
  paper: Pick<Paper, 'primary'>;
}

/** What a model wrote of a paper, in an open card: each part under a heading that says so, and marked where it is doubtful. */
export function CardWritten({ digest, paper }: CardWrittenProps) {
  const labels = labelSetOf(paper.primary);
  const { tldr, 'key-points': keyPoints } = digest.sections;
  // The title stands at the top of the card.
  const words = writtenWords(digest);
  const missing = partlyWritten(digest, labels, Date.now());
  return (
    <>
      {tldr.statements.map((statement, i) => (
        <p key={i} data-section="tldr">
          <b class="name">{m.ai()}</b> · <Statement statement={statement} lang={digest.language} />
        </p>
      ))}
      {keyPoints.statements.length > 0 && (
        <section data-section="key-points">
          <h3>{m.ai_key_points()}</h3>
          <ul>
            {keyPoints.statements.map((statement, i) => (
              <li key={i}>
                <Statement statement={statement} lang={digest.language} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <WrittenRows
        written={{ digest, ...words, translated: [] }}
        labels={labels}
        open={true}
        whole={true}
        onToggle={() => {}}
      />
      {missing && <p class="warn">{missing}</p>}
    </>
  );
}

/** Whose words an open card shows, and the way to the others. */
export function CardWriter({
  digest,
  authors,
  onSwitch,
}: Pick<CardWrittenProps, 'digest'> & { authors: boolean; onSwitch(): void }) {
  const { by, traced } = writtenWords(digest);
  return (
    <p class="facts writer">
      <span>
        {authors ? m.authors_words() : `${by} · `}
        {!authors && (
          <span class={traced.doubts ? 'warn' : undefined} data-traced={traced.count}>
            {traced.words}
          </span>
        )}
      </span>
      <button type="button" data-action="switch-text" onClick={onSwitch}>
        {authors ? m.show_ai_text() : m.show_authors_words()}
      </button>
    </p>
  );
}
