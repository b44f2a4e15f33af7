import { TERM_FIELDS } from '../../../lib/records/glossary';
import { m } from '../../../lib/words';
import { fieldName } from './words';

export interface FieldChoiceProps {
  name?: string;
  value: string;
  onField(value: string): void;
}

/** In which papers a term holds. */
export function FieldChoice({ name, value, onField }: FieldChoiceProps) {
  return (
    <select
      name={name}
      value={value}
      aria-label={m.term_field()}
      onChange={({ currentTarget }) => onField(currentTarget.value)}
    >
      {[undefined, ...TERM_FIELDS].map((field) => (
        <option key={field ?? ''} value={field ?? ''}>
          {fieldName(field)}
        </option>
      ))}
    </select>
  );
}
