import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { CollectingCards } from '../../../components/collections/collecting';
import { HandlingCards } from '../../../components/handling';
import { OwnNotes } from '../../../components/reading/own-note-field';
import { ChoosingCards } from '../../../components/triage/choosing';
import type { Triage } from './use-triage';

/** Gives the cards within it what they need to be chosen, collected, noted, copied and written. */
export function WithTriage({
  triage,
  children,
}: {
  triage: Pick<Triage, 'choosing' | 'collecting' | 'handling' | 'notes'>;
  children: ComponentChildren;
}) {
  // A page that takes every change back takes notes itself.
  const ofPage = useContext(OwnNotes);
  return (
    <ChoosingCards value={triage.choosing}>
      <CollectingCards value={triage.collecting}>
        <HandlingCards value={triage.handling}>
          <OwnNotes value={ofPage ?? triage.notes}>{children}</OwnNotes>
        </HandlingCards>
      </CollectingCards>
    </ChoosingCards>
  );
}
