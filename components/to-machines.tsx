import { useContext, useEffect, useState } from 'preact/hooks';
import type { Paper } from '../lib/records/paper';
import { m } from '../lib/words';
import { Orders } from './order-reader';

/** A badge on papers that give orders to language models. It is looked for when a card is opened, and in no other. */
export function ToMachines({ paper }: { paper: Paper }) {
  const read = useContext(Orders);
  const [found, setFound] = useState(false);
  useEffect(() => {
    let gone = false;
    void read(paper).then((is) => {
      if (!gone) setFound(is);
    });
    return () => {
      gone = true;
    };
  }, [read, paper.key, paper.title, paper.abstract]);
  return found ? <ToMachinesBadge /> : null;
}

/** “Contains text addressed to language models”; opened, what Gloss does about it. */
export function ToMachinesBadge() {
  return (
    <details class="to-machines" data-to-machines>
      <summary>
        <span class="badge">{m.to_machines()}</span>
      </summary>
      <p>{m.to_machines_help()}</p>
    </details>
  );
}
