import { LONGEST_TOPIC_NAME, MOST_TOPICS, TOPIC_COLOURS, type Topic } from '../../../lib/records/topic';
import { topics } from '../../../lib/settings';
import { readQuery } from '../../../lib/topics/query';
import { history } from '../../options/history';
import { takenBack } from '../../options/topics/take-back';

/** Whether a search can be a topic: notes and digests are no paper's own. */
export const canBeTopic = (text: string): boolean => readQuery(text).kind === 'query';

/** Keeps a search as a topic behind the reader's others; it can be taken back as any change of the options can. */
export function makeTopic(text: string): Promise<boolean> {
  const query = text.trim();
  let before: readonly Topic[] = [];
  let after: readonly Topic[] = [];
  return history.make({
    via: 'page',
    async make() {
      before = await topics.getValue();
      if (before.length >= MOST_TOPICS || before.some((each) => each.query === query)) {
        after = before;
        return;
      }
      const colour = TOPIC_COLOURS[before.length % TOPIC_COLOURS.length] ?? 1;
      const name = query.slice(0, LONGEST_TOPIC_NAME);
      after = [...before, { id: crypto.randomUUID(), name, query, colour, on: true }];
      await topics.setValue(after);
    },
    takeBack: async () => topics.setValue(takenBack(await topics.getValue(), before, after)),
  });
}
