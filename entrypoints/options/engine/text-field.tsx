import { useEffect, useState } from 'preact/hooks';

export interface TextFieldProps {
  name: string;
  label: string;
  help: string;
  value: string;
  /** What is wrong with a text, in words. */
  wrongWords?(typed: string): string | undefined;
  /** What can be chosen instead of typing. */
  choices?: readonly string[];
  /** Keeps it; false where it could not be kept. */
  onValue(value: string): Promise<boolean>;
}

/** A line of text, kept when the reader is done with it. What is wrong stays as it was typed, is said, and is not kept. */
export function TextField({ name, label, help, value, wrongWords, choices = [], onValue }: TextFieldProps) {
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? value;
  const wrong = shown === '' ? undefined : wrongWords?.(shown);
  // Changed elsewhere, or kept: what is stored is what is shown.
  useEffect(() => setTyped(undefined), [value]);
  async function keep() {
    if (typed === undefined || wrong !== undefined) return;
    const next = typed.trim();
    if (next === value || !(await onValue(next))) setTyped(undefined);
  }
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        class="wide"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        list={choices.length > 0 ? `${name}-choices` : undefined}
        value={shown}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${name}-help`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={() => void keep()}
        onKeyDown={({ key }) => key === 'Escape' && setTyped(undefined)}
      />
      {choices.length > 0 && (
        <datalist id={`${name}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      <span class={wrong ? 'hint warn' : 'hint'} id={`${name}-help`} role={wrong ? 'alert' : undefined}>
        {wrong ?? help}
      </span>
    </p>
  );
}
