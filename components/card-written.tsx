import type { Digest } from '../lib/records/digest';
import type { Paper } from '../lib/records/paper';
import { labelSetOf, ROWS } from '../lib/records/sections';
import { m } from '../lib/words';
import { absenceWords, aiRowLabel } from './labels';
import { MathText } from './math-text';
import { Statement } from './statement';
import { titleWords } from './title-words';
import { writtenWords } from './written-words';

/**
 * The title in the reader's language, under the authors' own; of one that could not be translated, that and why, on a card
 * that is open.
 */
export function CardTitle({ written, open }: { written: Digest | undefined; open: boolean }) {
  if (!written?.title || (!open && written.title.kind !== 'translated')) return null;
  const { label, text, inline, lang, doubt } = titleWords(written.title, written.language);
  return (
    <p class="translated">
      <span class="whose">{label}</span>{' '}
      <span lang={lang}>
        <MathText text={text} inline={inline} />
      </span>
      {doubt && <span class="warn"> ⚠ {doubt}</span>}
    </p>
  );
}

/** The first statement that a model wrote, unless it is one that the abstract does not bear out. */
export function aiTldr(written: Digest | undefined) {
  const [said] = written?.sections.tldr.statements ?? [];
  return said?.evidence.check === 'unsupported' ? undefined : said;
}

/** What a model wrote of a paper, under headings that say so. */
export function CardWritten({ written, paper }: { written: Digest; paper: Paper }) {
  const { by, traced } = writtenWords(written);
  const labels = labelSetOf(paper.primary);
  return (
    <section data-written>
      <h3 title={m.ai_explained()}>
        {by} ·{' '}
        <span class={traced.doubts ? 'warn' : 'whose'} data-traced={traced.count}>
          {traced.words}
        </span>
      </h3>
      <dl class="rows">
        {ROWS.map((row) => {
          const { statements, absent } = written.sections[row];
          return (
            <div class="row" key={row} data-section={row}>
              <dt>{aiRowLabel(row, labels)}</dt>
              <dd>
                {statements.map((statement, i) => (
                  <span key={i}>
                    {i > 0 && ' '}
                    <Statement statement={statement} lang={written.language} />
                  </span>
                ))}
                {statements.length === 0 && <span class="empty">{absenceWords(absent)}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
