import { useContext, useId, useState } from 'preact/hooks';
import type { Card } from '../../lib/records/card';
import { abstractUrl } from '../../lib/records/links';
import { labelSetOf } from '../../lib/records/sections';
import { m } from '../../lib/words';
import { CardAbstract } from '../card-abstract';
import { PaperFacts } from '../card-details';
import { CardLinks } from '../card-links';
import type { CardActions } from '../card-props';
import { CardTitle } from '../card-title';
import { CardTldr } from '../card-tldr';
import { CardBeside, CardWriter, CardWritten } from '../card-written';
import { MathText } from '../math-text';
import { useShownText } from '../shown-text';
import { SourceLine } from '../source-line';
import { StarButton } from '../star-button';
import { useWritten } from '../written-language';
import { OwnNoteField, OwnNotes } from './own-note-field';
import { type ReadingPlace, WayBack } from './way-back';
import { type DrawMath, WholeAbstract } from './whole-abstract';

/** As many as fit into some lines; the paper's own page has all of them. */
const SHOWN_AUTHORS = 60;

export interface ReadingPaneProps {
  card: Card | undefined;
  actions: CardActions | undefined;
  drawn: DrawMath | undefined;
  /** Where it stands in its list, if it does. */
  place: ReadingPlace | undefined;
  /** Where there is room for one pane alone: back to the list. */
  onBack(): void;
}

/** The paper that is selected, beside the list: what is said of it, and its abstract whole. */
export function ReadingPane({ card, actions, drawn, place, onBack }: ReadingPaneProps) {
  const id = useId();
  return (
    <section class="reading-pane" aria-label={m.reading()} data-reading={card?.paper.key}>
      <WayBack place={place} onBack={onBack} />
      {card && actions ? (
        <Paper key={card.paper.key} id={id} card={card} actions={actions} drawn={drawn} />
      ) : (
        <p class="empty">{m.nothing_selected()}</p>
      )}
    </section>
  );
}

function Paper({
  id,
  card,
  actions,
  drawn,
}: Pick<ReadingPaneProps, 'drawn'> & { id: string; card: Card; actions: CardActions }) {
  const { paper, digest, mark } = card;
  const labels = labelSetOf(paper.primary);
  const shown = useShownText(paper.key);
  const hasField = useContext(OwnNotes) !== undefined;
  // What is written stands first; a field does not move while the first words are typed.
  const [hasNote] = useState(mark?.note !== undefined);
  return (
    <article aria-labelledby={id}>
      <div class="reading-acts">
        <CardLinks card={card} {...actions} text={shown.text} />
        <StarButton starred={mark?.starredAt !== undefined} of={id} onStar={actions.onStar} />
      </div>
      <SourceLine card={card} withAuthors={false} />
      <h2 id={id} class="reading-title" lang="en">
        <a
          href={abstractUrl(paper)}
          onClick={(event) => {
            event.preventDefault();
            actions.onOpen(true);
          }}
        >
          <MathText text={paper.title} inline={paper.titleInline} />
        </a>
      </h2>
      <CardTitle card={card} open />
      <PaperFacts card={card} shownAuthors={SHOWN_AUTHORS} withNote={!hasField} />
      {hasNote && <OwnNoteField card={card} />}
      <Told card={card} shown={shown} />
      {paper.abstract && (
        <>
          <h3>
            {m.abstract()} · <span class="whose">{m.authors_words()}</span>
          </h3>
          <WholeAbstract abstract={paper.abstract} digest={digest} labels={labels} drawn={drawn} />
        </>
      )}
      {!hasNote && <OwnNoteField card={card} />}
    </article>
  );
}

/** Its line; or what a model wrote. The authors' sentences stand in the abstract beneath, where each is told what it does. */
function Told({ card, shown }: { card: Card; shown: ReturnType<typeof useShownText> }) {
  const { paper, digest } = card;
  const written = useWritten(card);
  const { text, hasRoom, show } = shown;
  if (!written) return <CardTldr card={card} />;
  return (
    <div class="details">
      <CardWriter digest={written} text={text} hasRoom={hasRoom} onShow={show} />
      {text === 'ai' && <CardWritten digest={written} paper={paper} />}
      {text === 'both' && <CardBeside digest={written} paper={paper} own={digest} />}
      {text !== 'authors' && <CardAbstract digest={written} />}
    </div>
  );
}
