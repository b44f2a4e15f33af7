import {
  digestLanguage,
  historyDays,
  interfaceLanguage,
  paused,
  pollHours,
  topics,
} from '../../lib/settings';
import { readEarly } from '../shared/early-settings';
import { begin } from './start';

// The day is what the reader waits for: it is read while what draws it is compiled and the language is looked up.
begin(Date.now());
readEarly(interfaceLanguage, pollHours, historyDays, paused, digestLanguage, topics);
void import('./main');
