import { useState } from 'preact/hooks';
import { storageFailure } from '../../../lib/storage-failure';
import { db } from '../../../lib/store/db';
import { emptyDiary, putBackDiary } from '../../../lib/store/make-room';
import { forgetEarlierDays } from '../../../lib/store/retention';
import { m } from '../../../lib/words';
import { grouped } from '../../../lib/words/numbers';
import { deleteCopies } from '../backup/copies';
import { Confirm } from '../confirm';
import { history } from '../history';
import type { Stored } from './use-stored';

type Asked = 'papers' | 'copies';

/** What can be deleted to make room, each saying what goes; never what the reader marked. */
export function MakeRoom({ stored, onDone }: { stored: Stored; onDone(): void }) {
  const [asked, setAsked] = useState<Asked>();
  const [told, setTold] = useState<string>();
  const count = (kind: string) => stored.sizes.find((size) => size.kind === kind)?.count ?? 0;
  async function act(work: Promise<string>, failed: (told: { detail: string }) => string) {
    setAsked(undefined);
    setTold(await work.catch((error) => failed({ detail: storageFailure(error).detail })));
    onDone();
  }
  return (
    <div class="make-room">
      <h3>{m.room()}</h3>
      <p class="field">
        <button
          type="button"
          class="button"
          data-action="forget-earlier"
          aria-describedby="forget-earlier-help"
          disabled={count('papers') === 0}
          onClick={() => setAsked('papers')}
        >
          {m.room_papers()}
        </button>
        <span class="hint" id="forget-earlier-help">
          {m.room_papers_help({ marked: grouped(stored.marked) })}
        </span>
      </p>
      {asked === 'papers' && (
        <Confirm
          question={m.room_papers_sure({ marked: grouped(stored.marked) })}
          yes={m.room_delete()}
          onYes={() => void act(deletePapers(), (told) => m.room_failed_part(told))}
          onNo={() => setAsked(undefined)}
        />
      )}
      <p class="field">
        <button
          type="button"
          class="button"
          data-action="empty-diary"
          aria-describedby="empty-diary-help"
          disabled={count('diary') === 0}
          onClick={() => void deleteDiary()}
        >
          {m.room_diary()}
        </button>
        <span class="hint" id="empty-diary-help">
          {m.room_diary_help()}
        </span>
      </p>
      <p class="field">
        <button
          type="button"
          class="button"
          data-action="delete-copies"
          aria-describedby="delete-copies-help"
          disabled={stored.copies.length === 0}
          onClick={() => setAsked('copies')}
        >
          {m.room_copies()}
        </button>
        <span class="hint" id="delete-copies-help">
          {m.room_copies_help()}
        </span>
      </p>
      {asked === 'copies' && (
        <Confirm
          question={m.room_copies_sure({ count: stored.copies.length })}
          yes={m.room_delete()}
          onYes={() => void act(dropCopies(), (told) => m.room_failed(told))}
          onNo={() => setAsked(undefined)}
        />
      )}
      <p class="hint" role="status" data-stat="room-made">
        {told}
      </p>
    </div>
  );
}

/** Kept in memory until it is taken back, or the page is closed: two thousand lines at most. */
function deleteDiary(): Promise<boolean> {
  let rows: Awaited<ReturnType<typeof emptyDiary>> = [];
  return history.make({
    via: 'page',
    make: async () => {
      rows = await emptyDiary(db);
    },
    takeBack: () => putBackDiary(db, rows),
  });
}

const deletePapers = async () => m.room_papers_gone({ count: await forgetEarlierDays(db) });

async function dropCopies() {
  await deleteCopies();
  return m.room_copies_gone();
}
