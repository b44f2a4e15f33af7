import type { RescueReading, RescueTask } from '../../lib/records/rescue';
import { m } from '../../lib/words';
import { Findings } from './findings';
import { TaskWords } from './task-words';

export interface RescueViewProps {
  reading: RescueReading;
  task: RescueTask;
  onSave(): void;
  /** Asks whether to start afresh; `onStart` is the answer. */
  onAsk(): void;
  onCancel(): void;
  onStart(): void;
  onFile(file: File): void;
}

/** What can still be read, and what to do with it: to a file, into a new database, or back from a file. */
export function RescueView(props: RescueViewProps) {
  const { reading, task } = props;
  if (reading.kind === 'reading') return <p role="status">{m.rescue_reading()}</p>;
  const busy = task.kind === 'working';
  const { counts } = reading;
  const { follows, marks, papers, reports } = counts;
  const nothing = follows.sound + marks.sound + papers.sound + reports.sound === 0;
  return (
    <>
      <section aria-labelledby="found">
        <h2 id="found">{m.rescue_found()}</h2>
        <Findings reading={reading} />
      </section>
      <section aria-labelledby="save">
        <h2 id="save">{m.rescue_save_title()}</h2>
        <p class="lead">{m.rescue_save_help()}</p>
        <button type="button" class="act" data-action="save-file" disabled={nothing} onClick={props.onSave}>
          {m.rescue_save()}
        </button>
      </section>
      <section aria-labelledby="afresh">
        <h2 id="afresh">{m.rescue_afresh_title()}</h2>
        <p class="lead">{reading.kind === 'shut' ? m.rescue_afresh_shut() : m.rescue_afresh_help()}</p>
        {task.kind === 'confirming' ? (
          <Confirmation {...props} />
        ) : (
          <button type="button" class="act" data-action="start-afresh" disabled={busy} onClick={props.onAsk}>
            {m.rescue_afresh()}
          </button>
        )}
      </section>
      <section aria-labelledby="restore">
        <h2 id="restore">{m.rescue_restore_title()}</h2>
        <p class="lead" id="restore-help">
          {m.rescue_restore_help()}
        </p>
        <input
          type="file"
          name="rescueFile"
          accept=".json,application/json"
          aria-labelledby="restore"
          aria-describedby="restore-help"
          disabled={busy}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file, mended, must count as a change.
            if (file) props.onFile(file);
            currentTarget.value = '';
          }}
        />
      </section>
      <div class="undo-place" role="status" data-task={task.kind}>
        <TaskWords task={task} />
      </div>
    </>
  );
}

function Confirmation({ onStart, onCancel }: RescueViewProps) {
  return (
    <fieldset class="confirm">
      <legend>{m.rescue_afresh_sure()}</legend>
      <button
        type="button"
        class="act"
        data-action="confirm-afresh"
        // The question came in the place of the button that had the focus.
        ref={(button) => button?.focus()}
        onClick={onStart}
      >
        {m.rescue_afresh_yes()}
      </button>
      <button type="button" class="act quiet" data-action="cancel" onClick={onCancel}>
        {m.cancel()}
      </button>
    </fieldset>
  );
}
