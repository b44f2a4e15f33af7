import { useState } from 'preact/hooks';
import { m } from '../../lib/words';

export interface NumberFieldProps {
  name: string;
  label: string;
  help: string;
  bounds: { min: number; max: number };
  value: number;
  onValue(value: number): void;
}

/** A whole number between bounds. What is typed and not one is said to be so, and is not saved. */
export function NumberField({ name, label, help, bounds: { min, max }, value, onValue }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>();
  const number = Number(typed);
  const wrong = typed !== undefined && !(/^\d+$/.test(typed) && number >= min && number <= max);
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        inputMode="numeric"
        size={4}
        value={typed ?? String(value)}
        aria-invalid={wrong}
        aria-describedby={`${name}-help`}
        onInput={(event) => setTyped(event.currentTarget.value.trim())}
        // When the reader is done with it: “14” must not be “1” on its way.
        onChange={() => typed !== undefined && !wrong && onValue(number)}
        onBlur={() => setTyped(undefined)}
      />
      <span class={wrong ? 'hint warn' : 'hint'} id={`${name}-help`} role={wrong ? 'alert' : undefined}>
        {wrong ? m.number_between({ min, max }) : help}
      </span>
    </p>
  );
}
