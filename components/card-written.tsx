import { useContext } from 'preact/hooks';
import type { Digest } from '../lib/records/digest';
import type { Paper } from '../lib/records/paper';
import { type LabelSet, labelSetOf } from '../lib/records/sections';
import type { ShownText } from '../lib/records/shown-text';
import { m } from '../lib/words';
import { Reporting } from './reporting';
import { Beside } from './written/beside';
import { SaidPoints, SaidRows, SaidSection } from './written/rows';
import { partlyWritten, writtenWords } from './written-words';

export interface CardWrittenProps {
  digest: Digest;
  paper: Pick<Paper, 'primary'>;
}

/** What a model wrote of a paper, in an open card: each part under a heading that says so, and marked where it is doubtful. */
export function CardWritten({ digest, paper }: CardWrittenProps) {
  const labels = labelSetOf(paper.primary);
  const { tldr, 'key-points': keyPoints } = digest.sections;
  return (
    <>
      {tldr.statements.length > 0 && (
        <div data-section="tldr">
          <b class="name">{m.ai()}</b> · <SaidSection digest={digest} section="tldr" />
        </div>
      )}
      {keyPoints.statements.length > 0 && (
        <section data-section="key-points">
          <h3>{m.ai_key_points()}</h3>
          <SaidPoints digest={digest} />
        </section>
      )}
      <SaidRows digest={digest} labels={labels} />
      <Missing digest={digest} labels={labels} />
    </>
  );
}

/** The same row by row beside the authors' words. */
export function CardBeside({ digest, paper, own }: CardWrittenProps & { own: Digest | undefined }) {
  const labels = labelSetOf(paper.primary);
  return (
    <>
      <Beside digest={digest} own={own} labels={labels} />
      <Missing digest={digest} labels={labels} />
    </>
  );
}

/** What the model left out, and why. */
function Missing({ digest, labels }: { digest: Digest; labels: LabelSet }) {
  const missing = partlyWritten(digest, labels, Date.now());
  return missing ? <p class="warn">{missing}</p> : null;
}

export interface CardWriterProps {
  digest: Digest;
  text: ShownText;
  /** Whether the page has room for both. */
  hasRoom: boolean;
  onShow(text: ShownText): void;
}

/** Whose words an open card shows, and the way to the others. */
export function CardWriter({ digest, text, hasRoom, onShow }: CardWriterProps) {
  const { by, traced } = writtenWords(digest);
  const rewriting = useContext(Reporting)?.rewriting;
  const isBoth = text === 'both';
  const isOwn = text === 'authors';
  return (
    <p class="facts writer">
      <span>
        {isOwn ? m.authors_words() : `${by} · ${m.prompt_version({ version: digest.promptVersion })} · `}
        {!isOwn && (
          <span class={traced.doubts ? 'warn' : undefined} data-traced={traced.count}>
            {traced.words}
          </span>
        )}
      </span>
      <span class="ways">
        {!isBoth && (
          <button type="button" data-action="switch-text" onClick={() => onShow(isOwn ? 'ai' : 'authors')}>
            {isOwn ? m.show_ai_text() : m.show_authors_words()}
          </button>
        )}
        {hasRoom && (
          <button
            type="button"
            data-action="compare"
            aria-pressed={isBoth}
            onClick={() => onShow(isBoth ? 'ai' : 'both')}
          >
            {m.compare_texts()}
          </button>
        )}
        {rewriting?.by !== undefined && (
          <button type="button" data-action="rewrite" onClick={rewriting.onRewrite}>
            {rewriting.by ? m.rewrite_with({ model: rewriting.by }) : m.rewrite()}
          </button>
        )}
      </span>
    </p>
  );
}
