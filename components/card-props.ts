import type { Card as CardRecord } from '../lib/records/card';

export interface CardActions {
  onSelect(): void;
  onToggle(): void;
  onOpen(active: boolean): void;
  onStar(): void;
  onHide(): void;
  onRead(): void;
}

export interface CardProps extends CardActions {
  card: CardRecord;
  /** From 1, without gaps. */
  number: number;
  /** Of how many, as soon as that is known. */
  total: number | undefined;
  open: boolean;
  selected: boolean;
}
