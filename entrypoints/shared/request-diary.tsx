import { Diary } from '../../components/diary/diary';
import { m } from '../../lib/words';
import { useDiary } from './use-diary';

/** The request diary of a page that has the store. */
export function RequestDiary() {
  const diary = useDiary();
  if (!diary) return null;
  return (
    <section aria-labelledby="request-diary">
      <h2 id="request-diary">{m.diary()}</h2>
      <Diary {...diary} />
    </section>
  );
}
