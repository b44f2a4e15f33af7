import { historyDays, pollHours, within } from '../../lib/settings';

/** Hours between rounds and days of history as the reader set them; the usual ones where they cannot be read. */
export const pollSettings = async () => ({
  pollHours: within('pollHours', await pollHours.getValue().catch(() => undefined)),
  historyDays: within('historyDays', await historyDays.getValue().catch(() => undefined)),
});
