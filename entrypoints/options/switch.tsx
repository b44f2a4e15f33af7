export interface SwitchProps {
  name: string;
  label: string;
  help: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

/** A box to tick, with what it does under it. */
export function Switch({ name, label, help, on, onSwitch }: SwitchProps) {
  return (
    <p class="field">
      <label>
        <input
          type="checkbox"
          name={name}
          checked={on}
          aria-describedby={`${name}-help`}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />{' '}
        {label}
      </label>
      <span class="hint" id={`${name}-help`}>
        {help}
      </span>
    </p>
  );
}
