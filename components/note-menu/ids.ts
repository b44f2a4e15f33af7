/** Of what opens beside a note. Unique where it counts: each note has a shadow root of its own. */
export const MENU = 'menu';
export const OWN_NOTE = 'own-note';
export const REPORT = 'report';
export const TO_MACHINES = 'to-machines';
