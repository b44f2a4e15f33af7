import type { FullText, Passage, Unread } from '../../lib/records/full-text';
import { atWords } from '../../lib/records/links';
import type { LabelSet } from '../../lib/records/sections';
import { m } from '../../lib/words';
import { rowLabel } from '../labels';
import { MathText } from '../math-text';
import { Out } from '../out';

/** What can be asked of a paper's HTML. */
export type Part = 'conclusion' | 'theorems';

/** How reading it goes. */
export type Reading = 'working' | FullText | Unread;

export interface FullTextProps {
  reading?: Reading | undefined;
  /** What the reader asked for. */
  wanted: ReadonlySet<Part>;
  /** The address of the HTML. */
  address: string;
  onRead(part: Part, event: Event): void;
  /** `FULL_TEXT`: handed over with the rest, so that pages whose notes read no full text do not load what draws it. */
  parts: typeof FULL_TEXT;
}

/** Which parts stand beneath the note, and are asked for in its second line: those without a row. */
function beneathOf(labels: LabelSet, rows: boolean): Part[] {
  if (labels === 'theorem') return ['theorems'];
  return rows ? [] : ['conclusion'];
}

type Props = FullTextProps & { part: Part };

/** The way to a part, until it was asked for. */
function ReadButton({ part, wanted, onRead }: Props) {
  if (wanted.has(part)) return null;
  return (
    <button type="button" data-action="read-full-text" onClick={(event) => onRead(part, event)}>
      {part === 'theorems' ? m.list_theorems() : m.read_conclusion()} <span aria-hidden="true">▾</span>
    </button>
  );
}

/** The ways to all parts that have no row. */
const buttons = (labels: LabelSet, rows: boolean, given: FullTextProps) =>
  beneathOf(labels, rows).map((part) => <ReadButton key={part} part={part} {...given} />);

/** What was found, or why nothing was. The words are told as they change: the place for them is always there. */
function FromPaper(props: Props) {
  const { part, reading, wanted, address, onRead } = props;
  const shown = wanted.has(part) ? reading : undefined;
  const passages = passagesOf(shown, part);
  return (
    <>
      <span class="empty" role="status">
        {shown && statusWords(shown, part)}
      </span>{' '}
      {isKind(shown, 'none') && <Out href={address.replace('/html/', '/pdf/')}>PDF</Out>}
      {canRetry(shown) && (
        <button type="button" data-action="try-again" onClick={(event) => onRead(part, event)}>
          {m.try_again()}
        </button>
      )}
      {passages.length > 0 && (
        <ul class="passages" data-full-text={part} tabIndex={-1} ref={takeFocus}>
          {passages.map((passage) => (
            <Told key={passage.text} part={part} passage={passage} address={address} />
          ))}
        </ul>
      )}
      {part === 'theorems' && typeof shown === 'object' && shown.kind === 'read' && passages.length > 0 && (
        <Out href={address}>{m.all_theorems({ count: shown.stated })}</Out>
      )}
    </>
  );
}

function Told({ part, passage, address }: { part: Part; passage: Passage; address: string }) {
  const { text, inline, place } = passage;
  const title = [place.number && `§${place.number}`, place.title].filter(Boolean).join(' ');
  return (
    <li>
      <span class="run-in">
        {part === 'conclusion' && `${m.from_section()} `}
        <span lang="en">{title}</span>{' '}
      </span>
      <span lang="en" data-evidence="verbatim" data-quote={text}>
        <MathText text={text} inline={inline} />
      </span>{' '}
      <Out href={atWords(place.anchor ? `${address}#${place.anchor}` : address, text)}>
        {m.open_section()}
      </Out>
    </li>
  );
}

/** What the paper's HTML adds to what has no row: theorems, and of a short abstract the conclusion. */
const beneath = (labels: LabelSet, rows: boolean, given: FullTextProps) =>
  beneathOf(labels, rows).map((part) => {
    const asked = given.wanted.has(part);
    return (
      <dl key={part} class={asked ? 'rows row beneath' : 'rows'}>
        <dt hidden={!asked}>{part === 'theorems' ? m.theorems() : rowLabel('implications', labels)}</dt>
        <dd class="grown">
          <FromPaper part={part} {...given} />
        </dd>
      </dl>
    );
  });

/** What a part holds of what was read. */
function passagesOf(reading: Reading | undefined, part: Part): Passage[] {
  if (typeof reading !== 'object' || reading.kind !== 'read') return [];
  return part === 'theorems' ? reading.theorems : reading.outlook;
}

const isKind = (reading: Reading | undefined, kind: string) =>
  typeof reading === 'object' && reading.kind === kind;

/** What can be otherwise the next time. */
const canRetry = (reading: Reading | undefined) =>
  typeof reading === 'object' && !['read', 'broken', 'foreign', 'none', 'too-large'].includes(reading.kind);

/** From the button that is gone, where the reader has not gone on meanwhile. */
function takeFocus(list: HTMLElement | null): void {
  if (list && document.activeElement === document.body) list.focus({ preventScroll: true });
}

function statusWords(reading: Reading, part: Part): string {
  if (reading === 'working') return m.reading_html();
  switch (reading.kind) {
    case 'read':
      if (passagesOf(reading, part).length > 0) return '';
      if (part === 'theorems') return m.no_theorems();
      return reading.sections > 0 ? m.nothing_ahead() : m.no_closing();
    case 'none':
      return m.html_none();
    case 'broken':
    case 'foreign':
      return m.html_broken();
    case 'offline':
      return m.failed_offline();
    case 'too-large':
      return m.html_too_large();
    case 'busy':
    case 'status':
      return m.html_not_sent({ status: reading.status });
    case 'timeout':
    case 'cut-off':
    case 'elsewhere':
      return m.html_not_come();
  }
}

/** What draws what was read of a paper's HTML, and asks for it. */
export const FULL_TEXT = { beneath, buttons, passagesOf, ReadButton, FromPaper };
