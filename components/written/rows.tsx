import { Fragment } from 'preact';
import type { Digest } from '../../lib/records/digest';
import { type LabelSet, ROWS, type SectionName } from '../../lib/records/sections';
import { absenceWords, aiRowLabel } from '../labels';
import { ReadRow } from '../read-row';
import { writtenWords } from '../written-words';
import { Said } from './said';

/** What a model wrote, row by row, each under a heading that says so. */
export function SaidRows({ digest, labels }: { digest: Digest; labels: LabelSet }) {
  const { read } = writtenWords(digest);
  return (
    <dl class="rows">
      {ROWS.map((row) => (
        <div class="row" key={row} data-section={row}>
          <dt>{aiRowLabel(row, labels)}</dt>
          <dd>
            <SaidSection digest={digest} section={row} />
          </dd>
        </div>
      ))}
      <ReadRow read={read} />
    </dl>
  );
}

/** A section's statements one after the other, or why there are none. */
export function SaidSection({ digest, section }: { digest: Digest; section: SectionName }) {
  const { statements, absent } = digest.sections[section];
  const { unstated } = writtenWords(digest);
  return (
    <>
      {statements.map((statement, i) => (
        // With its key, lest a form that is open moves to another statement when the digest is written anew.
        <Fragment key={`${i} ${statement.text}`}>
          <Said digest={digest} section={section} statement={statement} />{' '}
        </Fragment>
      ))}
      {absent && <span class="empty">{unstated ?? absenceWords(absent)}</span>}
    </>
  );
}

/** The key points a model wrote, one a line. */
export function SaidPoints({ digest }: { digest: Digest }) {
  return (
    <ul>
      {digest.sections['key-points'].statements.map((statement, i) => (
        <li key={`${i} ${statement.text}`}>
          <Said digest={digest} section="key-points" statement={statement} />
        </li>
      ))}
    </ul>
  );
}
