import type { CardActions } from '../../../components/card-props';

const nothing = () => {};

/** What a card can be asked, for tests that ask nothing. */
export const NO_ACTIONS: CardActions = {
  onSelect: nothing,
  onToggle: nothing,
  onOpen: nothing,
  onStar: nothing,
  onHide: nothing,
  onRead: nothing,
};
