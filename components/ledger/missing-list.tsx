import type { ListId } from '../../lib/records/announcement';
import type { LedgerDay, MissingReason, PlacedMissing } from '../../lib/records/ledger';
import { abstractUrl } from '../../lib/records/links';
import { m } from '../../lib/words';
import { grouped } from '../../lib/words/numbers';
import { askedFor, useListName } from '../list-name';
import { reasonWords } from './reason-words';

/** What is missing of a day, by list and reason, and which lists are not known and why. */
export function MissingList({ tally, entries }: LedgerDay) {
  const listName = useListName();
  if (tally.kind === 'rest' || tally.kind === 'all') return null;
  const missing = entries.flatMap((entry) => entry.missing.map((each) => ({ ...each, list: entry.list })));
  const unknown = tally.kind === 'unknown' ? tally.lists : [];
  return (
    <ul class="missing">
      {unknown.map(({ list, reason }) => (
        <li key={list} data-reason={reason.kind}>
          {m.list_reason({ list: listName(list), reason: reasonWords(reason, askedFor(list)) })}
        </li>
      ))}
      {groups(missing).map((group) => (
        <MissingGroup key={group.key} group={group.all} />
      ))}
    </ul>
  );
}

/** “cs.LG  2606.00098, 2606.00099  It came and could not be read: …” */
function MissingGroup({ group }: { group: PlacedMissing[] }) {
  const listName = useListName();
  const [first] = group;
  if (!first) return null;
  const named = group.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const nameless = group.length - named.length;
  return (
    <li data-reason={first.reason.kind}>
      <span>{listName(first.list)}</span>
      {named.map((id) => (
        <MissingId key={id} id={id} list={first.list} />
      ))}
      {nameless > 0 && <span>{m.missing_nameless({ count: grouped(nameless) })}</span>}
      {first.guessed && <span>{m.missing_guessed()}</span>}
      <span>
        {reasonWords(first.reason, askedFor(first.list))}
        <Detail reason={first.reason} />
      </span>
    </li>
  );
}

function MissingId({ id, list }: { id: string; list: ListId }) {
  if (!list.startsWith('arxiv:')) return <span data-missing={id}>{id}</span>;
  return (
    <a href={abstractUrl({ id })} target="_blank" rel="noreferrer" data-missing={id}>
      {id}
    </a>
  );
}

/** What the reader of feeds found wrong, in its own words. */
function Detail({ reason }: { reason: MissingReason }) {
  return reason.kind === 'unreadable' ? <span lang="en"> {reason.detail}</span> : null;
}

function groups(missing: PlacedMissing[]): { key: string; all: PlacedMissing[] }[] {
  const byKey = new Map<string, PlacedMissing[]>();
  for (const each of missing) {
    const key = JSON.stringify([each.list, each.reason, each.guessed]);
    byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  return [...byKey].map(([key, all]) => ({ key, all }));
}
