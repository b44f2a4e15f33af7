import { useEffect, useState } from 'preact/hooks';
import { LARGEST_RESCUE_FILE, type RescueReading, type RescueTask } from '../../lib/records/rescue';
import { fromFile, toFile } from '../../lib/rescue/file';
import { NO_ROWS, type Rows } from '../../lib/rescue/rows';
import { storageFailure } from '../../lib/storage-failure';
import { offerDownload } from '../shared/download';
import { putBack, readAll, startAfresh } from './rescue';

/** What was read, what the reader asked for, and how that goes. */
export function useRescue() {
  const [reading, setReading] = useState<RescueReading>({ kind: 'reading' });
  const [rows, setRows] = useState<Rows>(NO_ROWS);
  const [task, setTask] = useState<RescueTask>({ kind: 'idle' });

  async function read() {
    const found = await readAll();
    setRows(found.rows);
    setReading(found.reading);
  }
  useEffect(() => void read(), []);

  /** Does something that can fail; what was read stays at hand, so that it can be tried again or saved. */
  async function work(act: () => Promise<RescueTask>) {
    setTask({ kind: 'working', blocked: false });
    try {
      setTask(await act());
      await read();
    } catch (error) {
      const { reason, detail } = storageFailure(error);
      setTask({ kind: 'failed', full: reason === 'full', detail });
    }
  }

  return {
    reading,
    task,
    onSave() {
      const { name, text } = toFile(rows, Date.now());
      offerDownload(name, text);
      setTask({ kind: 'saved', name });
    },
    onAsk: () => setTask({ kind: 'confirming' }),
    onCancel: () => setTask({ kind: 'idle' }),
    onStart: () =>
      void work(async () => {
        await startAfresh(rows, () => setTask({ kind: 'working', blocked: true }));
        return reading.kind === 'reading' ? { kind: 'idle' } : { kind: 'afresh', counts: reading.counts };
      }),
    onFile: (file: File) =>
      void work(async () => {
        if (file.size > LARGEST_RESCUE_FILE) return { kind: 'refused', why: 'too-large' };
        const read = fromFile(await file.text());
        if (!read.ok) return { kind: 'refused', why: read.why };
        await putBack(read.rows);
        return { kind: 'restored', counts: read.counts };
      }),
  };
}
