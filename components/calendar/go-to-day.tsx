import { useState } from 'preact/hooks';
import type { Day } from '../../lib/records/paper';
import { m } from '../../lib/words';
import { dayOfYear } from '../../lib/words/dates';

/** A field to go to a day directly; a day that is not kept is told, and the field stays as it was typed. */
export function GoToDay({
  shown,
  since,
  today,
  onDay,
}: {
  shown: Day;
  since: Day;
  today: Day;
  onDay(day: Day): void;
}) {
  const [day, setDay] = useState(shown);
  const [wrong, setWrong] = useState<string>();
  return (
    <form
      class="go-to-day"
      // The browser's own bubble would say it in the browser's language.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (day >= since && day <= today) onDay(day);
        else setWrong(m.calendar_outside({ since: dayOfYear(since), today: dayOfYear(today) }));
      }}
    >
      <input
        type="date"
        name="goToDay"
        aria-label={m.calendar_date()}
        aria-invalid={wrong !== undefined}
        min={since}
        max={today}
        value={day}
        onInput={({ currentTarget }) => {
          setDay(currentTarget.value);
          setWrong(undefined);
        }}
      />
      <button type="submit" data-action="go-to-day">
        {m.calendar_go()}
      </button>
      <span role="status" class="warn">
        {wrong}
      </span>
    </form>
  );
}
