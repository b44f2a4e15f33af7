import { bySource } from '../../components/list-search';
import { sourceHeading } from '../../components/source-name';
import type { ListId } from '../../lib/records/announcement';
import type { FoundList } from '../../lib/records/found-list';
import { m } from '../../lib/words';
import { hostName } from '../shared/not-allowed';
import { optionalHosts } from './permissions';

export interface ChosenProps {
  lists: readonly FoundList[];
  /** Those that wait for a permission. */
  notAllowed: ReadonlySet<ListId>;
  onRemove(list: FoundList): void;
  /** To be called in a click. */
  onAllow(list: FoundList): void;
}

const ORDER = ['arxiv', 'biorxiv', 'medrxiv', 'journal'];

/** What is followed, source by source, each list with the way to let it go. */
export function Chosen({ lists, ...props }: ChosenProps) {
  if (lists.length === 0) return <p class="hint">{m.none_chosen()}</p>;
  const groups = bySource(lists).sort(
    ([a], [b]) => ORDER.indexOf(a?.source ?? '') - ORDER.indexOf(b?.source ?? ''),
  );
  return (
    <section class="all-chosen" aria-label={m.you_follow()}>
      {groups.map((group) => {
        const heading = sourceHeading(group[0]?.source ?? 'arxiv');
        return (
          <div key={heading} class="chosen-source" data-source={group[0]?.source}>
            <h3>{heading}</h3>
            <ul class="chosen" aria-label={heading}>
              {group.map((each) => (
                <ChosenList key={each.list} each={each} {...props} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function ChosenList({
  each,
  notAllowed,
  onRemove,
  onAllow,
}: Omit<ChosenProps, 'lists'> & { each: FoundList }) {
  // arXiv's readers know its ids; of a group, and elsewhere, the name is all there is.
  const hasId = each.source === 'arxiv' && !each.value.startsWith('grp_');
  const shown = hasId ? each.value : each.name;
  const label = ['biorxiv', 'medrxiv'].includes(each.source) ? inFull(each) : shown;
  const hosts = optionalHosts(each.list).map(hostName).join(', ');
  return (
    <li data-list={each.list} data-waiting={notAllowed.has(each.list) || undefined}>
      <span title={hasId ? each.name : each.about} lang={each.source === 'journal' ? 'en' : undefined}>
        {shown}
      </span>
      {hasId && <small>{each.name}</small>}
      {notAllowed.has(each.list) && (
        <>
          <em class="warn">⚠ {m.needs_permission()}</em>
          <button
            type="button"
            class="way-out"
            data-action="allow"
            title={m.needs_permission_of({ hosts })}
            aria-label={m.allow_list({ list: label, hosts })}
            onClick={() => onAllow(each)}
          >
            {m.allow()}
          </button>
        </>
      )}
      <button
        type="button"
        class="remove"
        aria-label={m.unfollow({ category: label })}
        title={m.unfollow({ category: label })}
        onClick={() => onRemove(each)}
      >
        ×
      </button>
    </li>
  );
}

const inFull = ({ source, name }: FoundList) => `${sourceHeading(source)} (${name})`;
