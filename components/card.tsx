import { useContext, useId, useState } from 'preact/hooks';
import { abstractUrl } from '../lib/records/links';
import { m } from '../lib/words';
import { grouped } from '../lib/words/numbers';
import { CardDetails } from './card-details';
import type { CardProps } from './card-props';
import { CardTitle } from './card-title';
import { CardTldr } from './card-tldr';
import { MathText } from './math-text';
import { SaysWhy } from './relevance';
import { SourceLine } from './source-line';
import { StarButton } from './star-button';
import { ChoosingCards, choiceOf, isOnCard } from './triage/choosing';
import { WhyLine } from './why-line';

/** One paper, numbered: two lines of title, two of what it says; open, the abstract regrouped. */
export function Card(props: CardProps) {
  const { card, number, total, open, selected } = props;
  const { paper, mark } = card;
  const id = useId();
  const hasWhy = useContext(SaysWhy);
  const choosing = useContext(ChoosingCards);
  const isChosen = choosing?.chosen.has(paper.key) === true;
  // Of two thousand cards it is found for those that are looked at.
  const [looked, setLooked] = useState(false);
  const saysWhy = hasWhy && !open && (looked || selected);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the space bar opens a card (use-keys.ts), on every page that lists them.
    <article
      class="card"
      data-card
      data-paper={paper.key}
      data-selected={selected || undefined}
      data-open={open || undefined}
      data-chosen={isChosen || undefined}
      data-read={mark?.readAt !== undefined || undefined}
      tabIndex={selected ? 0 : -1}
      aria-labelledby={`${id}-place ${id}-title`}
      aria-describedby={saysWhy ? `${id}-why` : undefined}
      onFocusCapture={props.onSelect}
      onMouseDown={(event) => {
        const how = choosing && choiceOf(event);
        if (!how) return;
        // No text is to be marked by it.
        event.preventDefault();
        event.currentTarget.focus({ preventScroll: true });
        choosing.onChoose(paper.key, how);
      }}
      onClick={open ? undefined : (event) => isOnCard(event) && props.onToggle()}
      onPointerEnter={hasWhy ? () => setLooked(true) : undefined}
    >
      <span class="sr-only" id={`${id}-place`}>
        {total !== undefined && m.card_position({ number: grouped(number), total: grouped(total) })}
        {isChosen && ` · ${m.card_chosen()}`}
      </span>
      <span class="number" data-number aria-hidden="true">
        {String(number).padStart(2, '0')}
      </span>
      <div class="card-body">
        <SourceLine card={card} withAuthors={!open} withMark={!open} />
        {saysWhy && <WhyLine card={card} id={`${id}-why`} />}
        <h2 class="title" id={`${id}-title`} lang="en">
          <a
            href={abstractUrl(paper)}
            onClick={(event) => {
              event.preventDefault();
              props.onOpen(event.shiftKey);
            }}
          >
            <MathText text={paper.title} inline={paper.titleInline} />
          </a>
        </h2>
        <CardTitle card={card} open={open} />
        {open ? <CardDetails {...props} /> : <CardTldr card={card} />}
        {!open && mark?.note && <p class="card-note">✎ {mark.note}</p>}
      </div>
      <div class="card-side">
        <StarButton starred={mark?.starredAt !== undefined} of={`${id}-title`} onStar={props.onStar} />
        <button
          type="button"
          class="more"
          aria-expanded={open}
          aria-label={open ? m.close() : m.read_more()}
          aria-describedby={`${id}-title`}
          title={open ? m.close() : m.read_more()}
          onClick={props.onToggle}
        >
          {open ? '▴' : '▾'}
        </button>
      </div>
    </article>
  );
}
