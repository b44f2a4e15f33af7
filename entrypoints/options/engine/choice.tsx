export interface ChoiceProps<T extends string> {
  name: string;
  label: string;
  help?: string;
  value: T;
  choices: readonly { value: T; label: string; lang?: string }[];
  onChoice(value: T): void;
}

/** One of a few, in a list that drops down. */
export function Choice<T extends string>({ name, label, help, value, choices, onChoice }: ChoiceProps<T>) {
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <select
        id={name}
        name={name}
        value={value}
        aria-describedby={help && `${name}-help`}
        onChange={(event) => {
          const choice = choices.find((each) => each.value === event.currentTarget.value);
          if (choice) onChoice(choice.value);
        }}
      >
        {choices.map((each) => (
          <option key={each.value} value={each.value} lang={each.lang}>
            {each.label}
          </option>
        ))}
      </select>
      {help && (
        <span class="hint" id={`${name}-help`}>
          {help}
        </span>
      )}
    </p>
  );
}
