import type { ComponentChild } from 'preact';
import { RescueLink } from '../../components/broken';
import { gap } from '../../components/gap';
import type { PaperKey } from '../../lib/records/paper';
import { m } from '../../lib/words';
import { HiddenUndo } from './hidden-undo';
import type { Triage } from './triage/use-triage';
import type { useKeeping } from './use-keeping';

/** What stands beneath every list of cards: those that could not be drawn, what was chosen, and the ways back. */
export function ListFoot({
  unshown,
  triage,
  hidden,
  keep,
  told,
  onGone,
}: {
  /** How many cards could not be drawn. */
  unshown: number;
  triage: Triage;
  hidden: PaperKey | undefined;
  keep: ReturnType<typeof useKeeping>['keep'];
  /** What else was done, with its way back. */
  told: ComponentChild;
  onGone(): void;
}) {
  return (
    <>
      {unshown > 0 && (
        <p class="notice" data-notice="unshown">
          {m.papers_unshown({ count: unshown })}
          {gap()}
          <RescueLink />
        </p>
      )}
      <div class="list-foot">
        {triage.bar}
        <HiddenUndo
          hidden={hidden}
          keep={keep}
          told={
            <>
              {told}
              {triage.told}
            </>
          }
          onGone={onGone}
        />
      </div>
      {triage.sheet}
    </>
  );
}
