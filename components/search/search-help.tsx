import { m } from '../../lib/words';

/** What can be typed, where nothing is looked for yet. */
export function SearchHelp({ onQuery }: { onQuery(query: string): void }) {
  const fields: [field: string, where: string][] = [
    ['ti:', m.search_field_ti()],
    ['abs:', m.search_field_abs()],
    ['au:', m.search_field_au()],
    ['aff:', m.search_field_aff()],
    ['cat:', m.search_field_cat()],
    ['tag:', m.search_field_tag()],
    ['id:', m.search_field_id()],
    ['note:', m.search_field_note()],
    ['digest:', m.search_field_digest()],
  ];
  return (
    <div class="search-help">
      <p>{m.search_how()}</p>
      <dl>
        {fields.map(([field, where]) => (
          <div key={field}>
            <dt>
              <button type="button" data-field={field} onClick={() => onQuery(field)}>
                <code>{field}</code>
              </button>
            </dt>
            <dd>{where}</dd>
          </div>
        ))}
      </dl>
      <p>{m.search_signs()}</p>
      <p class="hint">{m.search_keys()}</p>
    </div>
  );
}
