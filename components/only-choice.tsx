import { useContext } from 'preact/hooks';
import { m } from '../lib/words';
import { grouped } from '../lib/words/numbers';
import { type Facet, type Facets, idOfOnly, type Only } from './narrowed';
import { TagNames } from './tag-names';

/** Tags and categories of a long day are many; what few papers have is found by the search. */
const MOST = 40;

/** Source, category or tag: which cards alone are shown. */
export function OnlyChoice({
  only,
  facets,
  onOnly,
}: {
  only: Only | undefined;
  /** Absent until they are counted. */
  facets: Facets | undefined;
  onOnly(only: Only | undefined): void;
}) {
  const nameOf = useOnlyName();
  const group = (label: string, all: readonly Facet[] = []) =>
    all.length > 0 && (
      <optgroup label={label}>
        {all.slice(0, MOST).map((facet) => (
          <option key={facet.only} value={facet.only}>
            {m.only_count({ name: nameOf(facet.only, facet.name), count: grouped(facet.count) })}
          </option>
        ))}
      </optgroup>
    );
  const all = facets ? [...facets.source, ...facets.category, ...facets.tag] : [];
  const isListed = only === undefined || all.some((facet) => facet.only === only);
  return (
    <select
      name="only"
      class="order"
      aria-label={m.only_shown()}
      value={only ?? ''}
      data-on={only !== undefined}
      onChange={({ currentTarget }) =>
        onOnly(all.find((facet) => facet.only === currentTarget.value)?.only ?? undefined)
      }
    >
      <option value="">{m.only_all()}</option>
      {/* What was left so, on a day that has none of it or has not been counted. */}
      {only && !isListed && <option value={only}>{nameOf(only)}</option>}
      {group(m.facet_sources(), facets?.source)}
      {group(m.facet_categories(), facets?.category)}
      {group(m.facet_tags(), facets?.tag)}
    </select>
  );
}

/** The name of what a list is narrowed to; of a source the one it has among the cards. */
export function useOnlyName(): (only: Only, name?: string) => string {
  const tagName = useContext(TagNames);
  return (only, name) => (only.startsWith('tag:') ? tagName(idOfOnly(only)) : (name ?? idOfOnly(only)));
}
