import { useState } from 'preact/hooks';
import type { PaperKey } from '../../lib/records/paper';
import type { ListView } from './list-view';

/**
 * Under “Unread” a paper that is opened in a tab is read by that, and stays where it is until the reader goes on: whoever opens one
 * and presses `j` would else pass the next by. Where a list is opened again, it begins at the paper that was left.
 * @returns that paper, while the reader stands on it; and what is to be told of one that was opened
 */
export function useStaying({ filter, at }: ListView): [PaperKey | undefined, (key: PaperKey) => void] {
  const [opened, setOpened] = useState(filter === 'unread' ? at : undefined);
  // Under another filter nothing goes, and nothing that was left comes back.
  if (opened !== undefined && (filter !== 'unread' || (at !== undefined && at !== opened)))
    setOpened(undefined);
  return [
    filter === 'unread' && at === opened ? (at as PaperKey | undefined) : undefined,
    (key) => {
      if (filter === 'unread') setOpened(key);
    },
  ];
}
