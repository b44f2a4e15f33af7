import { ToMachinesBadge } from '../../components/to-machines';
import type { Situation } from './situation';

/** The badges on papers that hold text for machines alone. */
export const TO_MACHINES: Situation[] = [
  {
    name: 'popup, text addressed to language models',
    place: 'popup',
    draw: () => <ToMachinesBadge kind="orders" />,
  },
  { name: 'popup, hidden text', place: 'popup', draw: () => <ToMachinesBadge kind="hidden" /> },
];
