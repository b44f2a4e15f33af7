import { addDays } from '../clock';
import type { Day } from '../records/paper';

/** All days from one to another, both included; none where the first is later. */
export function daysBetween(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
