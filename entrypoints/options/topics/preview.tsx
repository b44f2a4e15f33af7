import { useContext, useEffect, useState } from 'preact/hooks';
import { TagNames } from '../../../components/tag-names';
import { plainText } from '../../../lib/papers/plain-text';
import type { Topic } from '../../../lib/records/topic';
import { db } from '../../../lib/store/db';
import { m } from '../../../lib/words';
import { grouped } from '../../../lib/words/numbers';
import { LATELY } from './last-days';
import { type Preview, previewTopic } from './preview-topic';

/** Typing rests for so long before papers are looked at. */
const REST_MS = 250;

/** “17 in the last 30 days” and the five newest of them: what a topic finds before it is kept. */
export function TopicPreview({ topic }: { topic: Topic }) {
  const preview = usePreview(topic);
  return (
    <div class="topic-preview" role="status" data-preview={preview?.done ? 'done' : 'looking'}>
      <p class="hint">{preview ? countWords(preview) : m.preview_looking()}</p>
      {preview && preview.newest.length > 0 && (
        <ol>
          {preview.newest.map(({ key, title }) => (
            <li key={key} lang="en">
              {plainText(title)}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** What is kept may go back less far than a month. */
function countWords({ count, days }: Preview): string {
  return days < LATELY
    ? m.preview_kept({ count: grouped(count), days })
    : m.preview_lately({ count: grouped(count), days });
}

/** What it finds, counted anew when what it asks changes; undefined until something is known. */
function usePreview(topic: Topic): Preview | undefined {
  const nameOf = useContext(TagNames);
  const [state, setState] = useState<{ asked: string; preview: Preview }>();
  const { query, authors, institutions, seeds, except } = topic;
  const asked = JSON.stringify([query, authors, institutions, seeds, except]);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      void previewTopic(db, topic, nameOf, (preview) => {
        if (isWanted) setState({ asked, preview });
        return isWanted;
      }).catch(() => undefined);
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [asked, nameOf]);
  return state?.asked === asked ? state.preview : undefined;
}
