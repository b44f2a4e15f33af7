import { Component, type RefObject } from 'preact';
import type { Card as CardRecord } from '../lib/records/card';
import type { PaperKey } from '../lib/records/paper';
import { Boundary } from './boundary';
import { Card } from './card';
import type { CardActions, CardProps } from './card-props';

/** What a card does in its list, as the list stands when it is pressed. */
export interface CardDeeds {
  actions(card: CardRecord): CardActions;
  onBroken(key: PaperKey): void;
}

interface StillCardProps extends Omit<CardProps, keyof CardActions> {
  deeds: RefObject<CardDeeds>;
}

const DRAWN = ['card', 'number', 'total', 'open', 'selected'] as const;

/**
 * A card that is drawn again only where what it shows is another: of two thousand, a star changes one. What the page gives to all
 * reaches it all the same.
 */
export class StillCard extends Component<StillCardProps> {
  private readonly does: CardActions = {
    onSelect: () => this.now?.onSelect(),
    onToggle: () => this.now?.onToggle(),
    onOpen: (active) => this.now?.onOpen(active),
    onStar: () => this.now?.onStar(),
    onHide: () => this.now?.onHide(),
    onRead: () => this.now?.onRead(),
  };

  private get now(): CardActions | undefined {
    return this.props.deeds.current?.actions(this.props.card);
  }

  override shouldComponentUpdate(next: StillCardProps) {
    return DRAWN.some((each) => next[each] !== this.props[each]);
  }

  override render() {
    const { deeds, ...props } = this.props;
    const broken = () => deeds.current?.onBroken(this.props.card.paper.key);
    return (
      <Boundary fallback={() => null} onCaught={broken}>
        <Card {...props} {...this.does} />
      </Boundary>
    );
  }
}
