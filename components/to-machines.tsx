import { useContext, useEffect, useState } from 'preact/hooks';
import type { Paper } from '../lib/records/paper';
import { m } from '../lib/words';
import { Orders, type ToMachinesKind } from './order-reader';
import { toMachinesWords } from './to-machines-words';

/** On an open card: that its paper gives orders to language models, or hides text from readers. */
export function ToMachines({ paper }: { paper: Paper }) {
  const found = useFound(paper);
  return found ? <ToMachinesBadge kind={found} /> : null;
}

/** The same in two words, among the other badges of a card; looked for when the page is idle. */
export function ToMachinesMark({ paper }: { paper: Paper }) {
  const found = useFound(paper, 'idle');
  return (
    found && (
      <>
        {' · '}
        <span class="badge" data-to-machines={found} title={toMachinesWords(found).help}>
          {toMachinesWords(found).words}
        </span>
      </>
    )
  );
}

function useFound(paper: Paper, when?: 'idle'): ToMachinesKind | undefined {
  const read = useContext(Orders);
  const [found, setFound] = useState<ToMachinesKind>();
  useEffect(() => {
    let gone = false;
    void read(paper, when).then((kind) => {
      if (!gone) setFound(kind);
    });
    return () => {
      gone = true;
    };
  }, [read, paper.key, paper.title, paper.abstract, when]);
  return found;
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
