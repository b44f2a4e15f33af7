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
  const signs: [sign: string, what: string][] = [
    ['"…"', m.search_sign_quotes()],
    ['OR', m.search_sign_or()],
    ['NOT', m.search_sign_not()],
    ['( )', m.search_sign_brackets()],
    ['…*', m.search_sign_star()],
  ];
  const keys: [key: string, what: string][] = [
    ['/', m.search_key_slash()],
    ['Enter', m.search_key_enter()],
    ['Esc', m.search_key_esc()],
  ];
  return (
    <div class="search-help">
      <p>{m.search_how()}</p>
      <dl>
        {fields.map(([field, where]) => (
          <div key={field}>
            <dt>
              <button type="button" data-field={field} onClick={() => onQuery(field)}>
                <code lang="en">{field}</code>
              </button>
            </dt>
            <dd>{where}</dd>
          </div>
        ))}
      </dl>
      <dl>
        {signs.map(([sign, what]) => (
          <div key={sign}>
            <dt>
              <code lang="en">{sign}</code>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
