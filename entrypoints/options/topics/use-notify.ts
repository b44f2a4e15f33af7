import { useState } from 'preact/hooks';
import type { Topic } from '../../../lib/records/topic';
import { noticedAt, topics } from '../../../lib/settings';
import { history } from '../history';
import { allowNotices } from '../permissions';

/** Has a topic's new papers told, once the browser was asked whether that may be. */
export function useNotify(): { refused: boolean; setNotify(id: string, on: boolean): void } {
  const [refused, setRefused] = useState(false);
  const change = (id: string, notify: boolean) => async () => {
    const now: readonly Topic[] = await topics.getValue();
    // What is here already is no news.
    if (notify) await noticedAt.setValue(Date.now());
    await topics.setValue(now.map((each) => (each.id === id ? { ...each, notify } : each)));
  };
  return {
    refused,
    setNotify(id, on) {
      // First of all: browsers ask only in the click itself.
      const asked = on ? allowNotices() : Promise.resolve(true);
      void asked.then((given) => {
        setRefused(!given);
        // Kept as it is: the box then goes back.
        const make = change(id, on && given);
        return history.make({ via: 'page', make, takeBack: change(id, !on) });
      });
    },
  };
}
