import {
  abstractTranslated,
  badgeShown,
  baseUrl,
  dailyBudget,
  digestLanguage,
  engine,
  fullTextNotesShown,
  historyDays,
  interfaceLanguage,
  listKeys,
  listLinesShown,
  localNetwork,
  model,
  modelPrices,
  modelReads,
  noteOpen,
  notesOffOn,
  notesShown,
  noteText,
  ownGlossary,
  paused,
  pollHours,
  ranking,
  readOnOpening,
  type Setting,
  searchLinesShown,
  statementsReread,
  strongModel,
  topics,
  writeStarred,
  writeTop,
  writeWhen,
  writingPaused,
} from '../../lib/settings';

/** What a reader has set, under the names it is kept by: all of it but keys, which are no settings. */
export const ownSettings = {
  pollHours,
  historyDays,
  paused,
  writingPaused,
  modelPrices,
  notesShown,
  fullTextNotesShown,
  notesOffOn,
  noteOpen,
  noteText,
  readOnOpening,
  listLinesShown,
  searchLinesShown,
  listKeys,
  engine,
  baseUrl,
  model,
  strongModel,
  localNetwork,
  digestLanguage,
  abstractTranslated,
  statementsReread,
  dailyBudget,
  writeWhen,
  modelReads,
  ownGlossary,
  writeTop,
  writeStarred,
  topics,
  badgeShown,
  ranking,
  interfaceLanguage,
} as unknown as Readonly<Record<string, Setting<unknown>>>;

/** Their values now, by name; one that follows the browser has none. */
export async function settingsNow(): Promise<Record<string, unknown>> {
  const values = Object.entries(ownSettings).map(async ([name, setting]) => [name, await setting.getValue()]);
  return Object.fromEntries((await Promise.all(values)).filter(([, value]) => value !== null));
}

/** Whether a setting of that name may have that value. */
export const isOwnSetting = (name: string, value: unknown): boolean =>
  Object.hasOwn(ownSettings, name) && ownSettings[name]?.sound(value) !== undefined;
