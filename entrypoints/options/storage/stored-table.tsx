import type { StoredKind } from '../../../lib/store/sizes';
import { m } from '../../../lib/words';
import { grouped } from '../../../lib/words/numbers';
import { inBytes } from './bytes';
import type { Stored } from './use-stored';

/** What is stored, kind by kind: how many, and about how much room that takes. */
export function StoredTable({ stored }: { stored: Stored }) {
  const copies = stored.copies.reduce((sum, { bytes }) => sum + bytes, 0);
  const rows: [kind: string, name: string, count: number, bytes: number][] = [
    ...stored.sizes.map(({ kind, count, bytes }): [string, string, number, number] => [
      kind,
      NAMES[kind](),
      count,
      bytes,
    ]),
    ['copies', m.snapshots(), stored.copies.length, copies],
  ];
  return (
    <>
      <p class="lead" data-stat="storage-used">
        {stored.usage === undefined
          ? m.stored_unknown()
          : m.stored_total({ used: inBytes(stored.usage), most: inBytes(stored.quota ?? stored.usage) })}
      </p>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{m.stored_what()}</th>
            <th scope="col" class="amount">
              {m.stored_count()}
            </th>
            <th scope="col" class="amount">
              {m.stored_about()}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([kind, name, count, bytes]) => (
            <tr key={kind} data-stored={kind}>
              <th scope="row">{name}</th>
              <td class="amount">{kind === 'rest' ? '' : grouped(count)}</td>
              <td class="amount">{inBytes(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{m.stored_help()}</p>
    </>
  );
}

/** Asked for when they are needed: the page may change its language. */
const NAMES: Record<StoredKind, () => string> = {
  papers: () => m.stored_papers(),
  marks: () => m.stored_marks(),
  digests: () => m.stored_digests(),
  library: () => m.library(),
  ledger: () => m.stored_ledger(),
  diary: () => m.diary(),
  rest: () => m.stored_rest(),
};
