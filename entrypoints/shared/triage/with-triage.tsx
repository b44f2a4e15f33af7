import type { ComponentChildren } from 'preact';
import { CollectingCards } from '../../../components/collections/collecting';
import { ChoosingCards } from '../../../components/triage/choosing';
import type { Triage } from './use-triage';

/** Gives the cards within it what they need to be chosen and collected. */
export function WithTriage({
  triage,
  children,
}: {
  triage: Pick<Triage, 'choosing' | 'collecting'>;
  children: ComponentChildren;
}) {
  return (
    <ChoosingCards value={triage.choosing}>
      <CollectingCards value={triage.collecting}>{children}</CollectingCards>
    </ChoosingCards>
  );
}
