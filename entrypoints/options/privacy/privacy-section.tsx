import { gap } from '../../../components/gap';
import { m } from '../../../lib/words';
import { NotAllowed } from '../../shared/not-allowed';
import { history } from '../history';
import { Section } from '../sections/section';
import { askAgain, giveUp, type Held } from './held';
import { HeldList } from './held-list';
import { LeavingTable } from './leaving-table';
import { useHeld } from './use-held';
import { usePrivacy } from './use-privacy';

/** What leaves the browser as it is set, to whom and when; and what the reader allowed. */
export function PrivacySection() {
  const leaving = usePrivacy();
  const held = useHeld();
  return (
    <Section id="privacy">
      <p class="lead">{m.privacy_short()}</p>
      {leaving && <LeavingTable all={leaving} />}
      <p class="hint">
        {m.leaves_nothing_else()}
        {gap()}
        <a href="/daily.html#/diary">{m.diary()}</a>
      </p>
      <HeldList held={held} onGiveBack={giveBack} />
    </Section>
  );
}

function giveBack(held: Held): void {
  void history.make({
    via: 'page',
    make: () => giveUp(held),
    takeBack: async () => {
      if (!(await askAgain(held))) throw new NotAllowed([held.name]);
    },
  });
}
