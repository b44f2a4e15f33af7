import { Diary } from '../../components/diary/diary';
import { m } from '../../lib/words';
import { useDiary } from './use-diary';

/** The request diary of a page that has the store, in a view that bears its name. */
export function RequestDiary() {
  const diary = useDiary();
  if (!diary) return null;
  return (
    <>
      <h2>{m.diary()}</h2>
      <Diary {...diary} />
    </>
  );
}
