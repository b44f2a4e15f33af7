import { type LineProps, Line as LineView } from '../../components/listing/line';
import css from '../../components/listing/listing.css?inline';
import { Note } from '../../components/note/note';
import noteCss from '../../components/note/note.css?inline';
import type { NoteProps } from '../../components/note/props';
import { labelSetOf } from '../../lib/records/sections';
import { locale } from '../../lib/words';
import { render } from '../shared/page-drawing';
import type { Line } from './line';

const sheets = new Map<string, CSSStyleSheet>();

/** One sheet for all lines of a page. */
export function sheetOf(source: string): CSSStyleSheet {
  const known = sheets.get(source);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(source);
  sheets.set(source, sheet);
  return sheet;
}

export type LineActions = Pick<LineProps, 'onStar' | 'onHide' | 'onRead' | 'onToggle'> &
  Pick<NoteProps, 'onAction' | 'onHelp'>;

/**
 * Draws a line into its host, and its note below it where that is unfolded.
 * @param begin told of its root when it is drawn for the first time
 */
export function drawLine(line: Line, actions: LineActions, begin: (root: ShadowRoot) => void): void {
  const { host, facts, open } = line;
  const undo = host.dataset.hidden === 'undo';
  if (!line.root) {
    line.root = host.attachShadow({ mode: 'open' });
    begin(line.root);
  }
  host.lang = locale();
  line.root.adoptedStyleSheets = open ? [sheetOf(noteCss), sheetOf(css)] : [sheetOf(css)];
  render(
    <>
      <LineView facts={facts} undo={undo} open={open} {...actions} />
      {open && !undo && <Unfolded line={line} actions={actions} />}
    </>,
    line.root,
  );
}

/** The note as abstract pages have it, but for the star, which the line has; until its words are there, the room they will take. */
function Unfolded({ line, actions }: { line: Line; actions: LineActions }) {
  const { note, text = 'ai', whole = false } = line;
  const { digest, written } = note ?? {};
  return (
    <Note
      digest={digest}
      tagNames={note?.tagNames[locale()] ?? []}
      labels={labelSetOf(note?.primary ?? '')}
      layout={{ rows: digest?.state.kind !== 'short', lines: 2 }}
      open={true}
      text={text}
      whole={whole || text === 'both'}
      starred={undefined}
      written={written && { digest: written.digest, ...written.words[locale()] }}
      {...actions}
    />
  );
}
