import { useState } from 'preact/hooks';
import { type AddressProblem, checkBaseUrl } from '../../../lib/digests/engines/openai/base-url';
import { PRESETS } from '../../../lib/digests/engines/openai/presets';
import { baseUrl, localNetwork, model, strongModel } from '../../../lib/settings';
import { m } from '../../../lib/words';
import { useSetting } from '../../shared/use-setting';
import { keepSetting } from '../keep-setting';
import { Switch } from '../switch';
import { KeyField } from './key-field';
import { PriceRow } from './price-row';
import { TestEngine } from './test-engine';
import { TextField } from './text-field';

/** Which server is asked, for which model, with which key; and whether that works. */
export function ServerFields() {
  const address = useSetting(baseUrl);
  const name = useSetting(model);
  const strong = useSetting(strongModel);
  const local = useSetting(localNetwork);
  const [models, setModels] = useState<string[]>([]);
  if (address === undefined || name === undefined || strong === undefined || local === undefined) return null;
  const checked = checkBaseUrl(address, { localNetwork: local });
  const sound = 'baseUrl' in checked ? checked : undefined;
  const preset = PRESETS.find((each) => each.baseUrl === sound?.baseUrl);
  const needsTick = 'problem' in checked && checked.problem === 'needs-local-network';
  async function fillIn(id: string): Promise<void> {
    const chosen = PRESETS.find((each) => each.id === id);
    if (!chosen) return;
    setModels([]);
    await keepSetting(baseUrl, address ?? '', chosen.baseUrl);
    await keepSetting(model, name ?? '', chosen.model);
  }
  return (
    <>
      <p class="field presets">
        <span class="label">{m.preset()}</span>
        <span class="choices">
          {PRESETS.map(({ id, name: label }) => (
            <button
              key={id}
              type="button"
              data-preset={id}
              aria-pressed={id === preset?.id}
              onClick={() => void fillIn(id)}
            >
              {label}
            </button>
          ))}
        </span>
      </p>
      <TextField
        name="baseUrl"
        label={m.base_url()}
        help={m.base_url_help()}
        value={address}
        wrongWords={(typed) => wrongWords(typed, local)}
        onValue={(value) => keepSetting(baseUrl, address, value)}
      />
      {(local || needsTick) && (
        <Switch
          name="localNetwork"
          label={m.local_network()}
          help={m.local_network_help()}
          on={local}
          onSwitch={(on) => void keepSetting(localNetwork, local, on)}
        />
      )}
      <TextField
        name="model"
        label={m.model()}
        help={m.model_help()}
        value={name}
        choices={models}
        onValue={(value) => keepSetting(model, name, value)}
      />
      <TextField
        name="strongModel"
        label={m.strong_model()}
        help={m.strong_model_help()}
        value={strong}
        choices={models}
        onValue={(value) => keepSetting(strongModel, strong, value)}
      />
      {sound && <KeyField key={sound.origin} origin={sound.origin} keysAt={preset?.keyUrl} />}
      {sound && (
        <TestEngine
          key={`${sound.baseUrl} ${name} ${strong}`}
          model={name}
          strong={strong !== name && strong}
          host={`${new URL(sound.origin).protocol}//${new URL(sound.origin).hostname}/*`}
          onModels={setModels}
          onAddress={(value) => void keepSetting(baseUrl, address, value)}
        />
      )}
      {sound &&
        [...new Set([name, strong])].map(
          (each) =>
            each && <PriceRow key={each} endpoint={sound.baseUrl} model={each} named={strong !== ''} />,
        )}
    </>
  );
}

/** What only lacks the tick is kept: the tick is offered then. */
function wrongWords(typed: string, local: boolean): string | undefined {
  const checked = checkBaseUrl(typed, { localNetwork: local });
  return 'problem' in checked ? PROBLEMS[checked.problem]?.() : undefined;
}

const PROBLEMS: Partial<Record<AddressProblem, () => string>> = {
  empty: () => m.base_url_none(),
  unreadable: () => m.base_url_no_address(),
  'needs-https': () => m.base_url_not_https(),
  credentials: () => m.base_url_credentials(),
  query: () => m.base_url_query(),
};
