import { ROWS } from '../../lib/records/sections';
import { m } from '../../lib/words';
import { absenceWords, rowLabel, untoldWords } from '../labels';
import { Statement } from '../statement';
import { untilFound } from '../until-found';
import { noteHeight } from './layout';
import { NoteMeta } from './meta';
import type { NoteProps } from './props';
import { TroubleLine } from './trouble-line';

/**
 * The gloss under an abstract: one line, what it is, and the rows that index the abstract. Its height depends on the
 * layout and on whether it is open, never on its text; until there is text the room stays empty.
 */
export function Note(props: NoteProps) {
  const { digest, trouble, layout, open } = props;
  return (
    <aside
      class="note"
      aria-label={m.note_name()}
      aria-busy={!digest && !trouble}
      data-height={noteHeight(layout, open)}
    >
      {(digest || trouble) && (
        <div class="text">
          <p class="tldr" data-section="tldr">
            <Tldr {...props} />
          </p>
          <NoteMeta {...props} />
          {digest && layout.rows && <Rows {...props} />}
        </div>
      )}
    </aside>
  );
}

function Rows(props: NoteProps) {
  return (
    <dl class="rows" {...untilFound(props.open, props.onToggle)}>
      {ROWS.map((row) => (
        <Row key={row} row={row} {...props} />
      ))}
    </dl>
  );
}

function Tldr({ digest, trouble, onHelp }: NoteProps) {
  if (trouble && !digest) return <TroubleLine trouble={trouble} onHelp={onHelp} />;
  if (!digest) return null;
  const [statement] = digest.sections.tldr.statements;
  return statement ? <Statement statement={statement} /> : <span class="empty">{untoldWords(digest)}</span>;
}

function Row({ row, digest, labels }: NoteProps & { row: (typeof ROWS)[number] }) {
  const section = digest?.sections[row];
  const [first] = section?.statements ?? [];
  const count = section?.spans.length ?? 0;
  return (
    <div class="row" data-section={row}>
      <dt>
        {rowLabel(row, labels)}
        {count > 1 && <span class="count"> {count}</span>}
      </dt>
      <dd>
        {first && <Statement statement={first} />}
        {section && !first && <span class="empty">{absenceWords(section.absent)}</span>}
      </dd>
    </div>
  );
}
