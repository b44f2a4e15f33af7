import { WritingProgress } from '../../components/writing-progress';
import { progress } from '../../lib/jobs/progress';
import { sendMessage } from '../../lib/messaging';
import { writingPaused } from '../../lib/settings';
import { db } from '../../lib/store/db';
import { useLive } from './use-live';
import { useSetting } from './use-setting';

/** How the queue stands, as it changes; nothing while nobody waits for a model. */
export function WritingStanding() {
  const live = useLive(() => progress(db, Date.now()), []);
  const paused = useSetting(writingPaused);
  if (live.state !== 'ready' || paused === undefined) return null;
  const { counts, blockedBy, spentToday } = live.value;
  return (
    <WritingProgress
      running={counts.running}
      queued={counts.queued}
      blocked={counts.blocked}
      blockedBy={blockedBy}
      paused={paused}
      spentToday={spentToday.unpriced ? undefined : spentToday.microUsd}
      now={Date.now()}
      // What cannot be stored is told by what stands beside this.
      onPause={(next) => void writingPaused.setValue(next).catch(() => {})}
      onStop={() => void sendMessage('stopWriting', 'all').catch(() => {})}
    />
  );
}
