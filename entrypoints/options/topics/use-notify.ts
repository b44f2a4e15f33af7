import { useState } from 'preact/hooks';
import type { Topic } from '../../../lib/records/topic';
import { noticedAt, topics } from '../../../lib/settings';
import { history } from '../history';
import { allowNotices } from '../permissions';

/**
 * Has a topic's new papers told, once the browser was asked whether that may be.
 * @returns `refused`: the topic for which it said no
 */
export function useNotify(): { refused: string | undefined; setNotify(id: string, on: boolean): void } {
  // An object, so that a second no draws again: the box goes back each time.
  const [answer, setAnswer] = useState<{ refused?: string }>({});
  const change = (id: string, notify: boolean) => async () => {
    const now: readonly Topic[] = await topics.getValue();
    // What is here already is no news.
    if (notify) await noticedAt.setValue(Date.now());
    await topics.setValue(now.map((each) => (each.id === id ? { ...each, notify } : each)));
  };
  const keep = (id: string, on: boolean) =>
    history.make({ via: 'page', make: change(id, on), takeBack: change(id, !on) });
  return {
    refused: answer.refused,
    setNotify(id, on) {
      // First of all: browsers ask only in the click itself.
      const asked = on ? allowNotices() : Promise.resolve(true);
      void asked.then((given) => {
        setAnswer(given ? {} : { refused: id });
        return given && keep(id, on);
      });
    },
  };
}
