import { useContext, useEffect, useState } from 'preact/hooks';
import type { Paper } from '../lib/records/paper';
import { m } from '../lib/words';
import { Orders, type ToMachinesKind } from './order-reader';

/**
 * A badge on papers that give orders to language models, or hide text from readers. It is looked for when a card is opened,
 * and in no other.
 */
export function ToMachines({ paper }: { paper: Paper }) {
  const read = useContext(Orders);
  const [found, setFound] = useState<ToMachinesKind>();
  useEffect(() => {
    let gone = false;
    void read(paper).then((kind) => {
      if (!gone) setFound(kind);
    });
    return () => {
      gone = true;
    };
  }, [read, paper.key, paper.title, paper.abstract]);
  return found ? <ToMachinesBadge kind={found} /> : null;
}

/** “Contains text addressed to language models”; opened, what Gloss does about it. */
export function ToMachinesBadge({ kind }: { kind: ToMachinesKind }) {
  const isHidden = kind === 'hidden';
  return (
    <details class="to-machines" data-to-machines={kind}>
      <summary>
        <span class="badge">{isHidden ? m.hidden_text() : m.to_machines()}</span>
      </summary>
      <p>{isHidden ? m.hidden_text_help() : m.to_machines_help()}</p>
    </details>
  );
}
