import { useContext } from 'preact/hooks';
import type { Card } from '../lib/records/card';
import { arrangeForCard } from '../lib/records/card-arrangement';
import type { Digest, Section } from '../lib/records/digest';
import { abstractUrl, pdfUrl } from '../lib/records/links';
import type { Paper } from '../lib/records/paper';
import { labelSetOf, ROWS } from '../lib/records/sections';
import { m } from '../lib/words';
import { Also } from './also';
import { AuthorsWords } from './authors-words';
import { CardAbstract, CardAffiliations } from './card-abstract';
import type { CardProps } from './card-props';
import { CardBeside, CardWriter, CardWritten } from './card-written';
import { Chips } from './chips';
import { CollectingCards } from './collections/collecting';
import { CollectionChips } from './collections/collection-chips';
import { Names } from './following';
import { absenceWords, rowLabel, untoldWords } from './labels';
import { NearLine } from './near-line';
import { useShownText } from './shown-text';
import { sourceName } from './source-name';
import { Statement } from './statement';
import { Background, Statements } from './statements';
import { type SubjectName, SubjectNames } from './subject-names';
import { TagNames } from './tag-names';
import { Tags } from './tags';
import { ToMachines } from './to-machines';
import { WhyLine } from './why-line';
import { useWritten } from './written-language';

const SHOWN_AUTHORS = 12;
const SHOWN_INSTITUTIONS = 40;

/** A card opened: who wrote it, what the source says of it, and the abstract regrouped, each sentence once. */
export function CardDetails(props: CardProps) {
  return (
    <div class="details">
      <PaperFacts card={props.card} shownAuthors={SHOWN_AUTHORS} />
      <Told card={props.card} />
      <CardLinks {...props} />
    </div>
  );
}

/** Who wrote it, and what its source says of it. */
export function PaperFacts({
  card,
  shownAuthors,
  withNote = true,
}: {
  card: Card;
  shownAuthors: number;
  /** Whether the reader's own note is shown among them. */
  withNote?: boolean;
}) {
  const { paper, digest } = card;
  const tagName = useContext(TagNames);
  const affiliations = [...new Set(paper.authors.flatMap((author) => author.affiliations ?? []))];
  return (
    <>
      <p class="facts">{idAndSubjects(paper, useContext(SubjectNames))}</p>
      {paper.authors.length > 0 && (
        <p class="authors">
          <Names
            kind="authors"
            names={paper.authors.map(({ name }) => name)}
            shown={shownAuthors}
            between=", "
          />
        </p>
      )}
      {affiliations.length > 0 && (
        <p class="facts" title={m.institutions()}>
          <span lang="en">
            <Names kind="institutions" names={affiliations} shown={SHOWN_INSTITUTIONS} between=" · " />
          </span>
        </p>
      )}
      <CardAffiliations digest={useWritten(card)} names={affiliations} />
      <Chips paper={paper} digest={digest} />
      {digest && <Tags tags={digest.tags} names={digest.tags.map(tagName)} />}
      <ToMachines paper={paper} />
      <CollectionChips mark={card.mark} />
      {withNote && card.mark?.note && (
        <p class="facts own-note">
          ✎ {m.own_note()} · {card.mark.note}
        </p>
      )}
      <Also card={card} />
      <WhyLine card={card} without="near" />
      <NearLine card={card} />
    </>
  );
}

/** “2606.18650 v1 · cs.LG, stat.ML”; of a journal the DOI alone, for its papers have one version and no subjects. */
function idAndSubjects({ source, id, version, categories, dois }: Paper, nameOf: SubjectName): string {
  if (source === 'journal') return dois[0] ?? id;
  const subjects = source === 'arxiv' ? categories : categories.map((each) => nameOf(source, each));
  return `${id} v${version} · ${subjects.join(', ')}`;
}

/** What a model wrote where one did, else, or when the reader wants them, the authors' words; or both. */
function Told({ card }: { card: Card }) {
  const { paper, digest } = card;
  const written = useWritten(card);
  const { text, hasRoom, show } = useShownText(paper.key);
  const own = digest ? (
    <Sections digest={digest} paper={paper} />
  ) : (
    <p class="empty">{untoldWords(digest)}</p>
  );
  if (!written) return own;
  return (
    <>
      <CardWriter digest={written} text={text} hasRoom={hasRoom} onShow={show} />
      {text === 'ai' && <CardWritten digest={written} paper={paper} />}
      {text === 'authors' && own}
      {text === 'both' && <CardBeside digest={written} paper={paper} own={digest} />}
      {text !== 'authors' && <CardAbstract digest={written} />}
    </>
  );
}

function Sections({ digest, paper }: { digest: Digest; paper: Paper }) {
  const { keyPoints, rows, background } = arrangeForCard(digest);
  const labels = labelSetOf(paper.primary);
  if (keyPoints.length === 0) return <p class="empty">{untoldWords(digest, sourceName(paper))}</p>;
  return (
    <>
      <section data-section="key-points">
        <h3>
          {m.key_points()} · <AuthorsWords model={digest.model} />
        </h3>
        <ul>
          {keyPoints.map((statement) => (
            <li key={statement.evidence.start}>
              <Statement statement={statement} />
            </li>
          ))}
        </ul>
      </section>
      {digest.state.kind === 'ready' && (
        <dl class="rows">
          {ROWS.map((row) => (
            <div class="row" key={row} data-section={row}>
              <dt>{rowLabel(row, labels)}</dt>
              <dd>
                {rows[row].statements.length > 0 ? (
                  <Statements statements={rows[row].statements} />
                ) : (
                  <span class="empty">{emptyRow(digest.sections[row])}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Background statements={background} />
    </>
  );
}

/** On a card the key points take sentences away from the rows; that is not the same as saying nothing. */
function emptyRow({ statements, absent }: Section): string {
  return statements.length > 0 || absent === 'in-tldr' ? m.in_key_points() : absenceWords(absent);
}

/** What can be done with a paper besides starring it. */
export function CardLinks({
  card,
  onOpen,
  onHide,
  onRead,
}: Pick<CardProps, 'card' | 'onOpen' | 'onHide' | 'onRead'>) {
  const read = card.mark?.readAt !== undefined;
  const collecting = useContext(CollectingCards);
  const pdf = pdfUrl(card.paper);
  return (
    <p class="links">
      <a href={abstractUrl(card.paper)} onClick={open(() => onOpen(true))}>
        {m.abstract_page()}
      </a>
      {pdf && (
        <a href={pdf} target="_blank" rel="noreferrer">
          PDF
        </a>
      )}
      <button type="button" data-action="mark-read" aria-pressed={read} onClick={onRead}>
        {read ? m.mark_unread() : m.mark_read()}
      </button>
      <button type="button" data-action="hide" onClick={onHide}>
        {card.mark?.hiddenAt === undefined ? m.hide() : m.show_again()}
      </button>
      {collecting && (
        <button type="button" data-action="collect" onClick={() => collecting.onCollect(card)}>
          {m.collect()}
        </button>
      )}
    </p>
  );
}

const open = (go: () => void) => (event: Event) => {
  event.preventDefault();
  go();
};
