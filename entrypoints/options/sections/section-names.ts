import { m } from '../../../lib/words';

/** The sections of the options, in their order. Each is an address: `options.html#privacy`. */
export const SECTIONS = [
  'reading',
  'topics',
  'library',
  'writing',
  'costs',
  'polling',
  'storage',
  'pages',
  'keys',
  'privacy',
  'backup',
  'reset',
  'about',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** What a reader needs who has chosen nothing yet. */
export const FIRST_SECTIONS: readonly SectionId[] = [
  'reading',
  'polling',
  'pages',
  'privacy',
  'backup',
  'about',
];

/** Asked for when they are needed: the page may change its language. */
const NAMES: Record<SectionId, () => string> = {
  reading: () => m.categories(),
  topics: () => m.own_topics(),
  library: () => m.library(),
  writing: () => m.part_writing(),
  costs: () => m.part_costs(),
  polling: () => m.part_polling(),
  storage: () => m.part_storage(),
  pages: () => m.part_pages(),
  keys: () => m.key_help(),
  privacy: () => m.part_privacy(),
  backup: () => m.backup(),
  reset: () => m.part_reset(),
  about: () => m.about(),
};

export const sectionName = (id: SectionId): string => NAMES[id]();
