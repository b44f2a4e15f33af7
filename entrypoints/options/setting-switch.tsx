import type { Setting } from '../../lib/settings';
import { useSetting } from '../shared/use-setting';
import { keepSetting } from './keep-setting';
import { Switch, type SwitchProps } from './switch';

export interface SettingSwitchProps extends Pick<SwitchProps, 'name' | 'label' | 'help'> {
  setting: Setting<boolean>;
}

/** A box to tick that keeps a setting; nothing until it is read. */
export function SettingSwitch({ setting, ...shown }: SettingSwitchProps) {
  const on = useSetting(setting);
  if (on === undefined) return null;
  return <Switch {...shown} on={on} onSwitch={(next) => void keepSetting(setting, on, next)} />;
}
