import { isAvailability } from './availability';

const PAPER = '(?:paper|article|manuscript|work|report|thesis|survey|note|review|chapter)';
const ORGANISATION = new RegExp(
  `\\b${PAPER} (?:is|are) (?:organi[sz]ed|structured|arranged|divided)\\b|^(?:the )?(?:remainder|rest) of (?:this|the)\\b|^(?:in )?(?:section|sec\\.) (?:\\d|[ivx]+\\b)|^(?:key ?words?|index terms|msc|pacs|acm|ccs|subject class)\\b|^©|\\ball rights reserved\\b|^(?:to appear|accepted|submitted|presented|published) (?:in|at|to|by|for)\\b|^this (?:${PAPER} |submission )?(?:has been|was|is) (?:withdrawn|retracted)|^\\d+ pages\\b|\\d pages, \\d+ fig`,
);

/** Whether a sentence speaks of the manuscript (its order, key words, venue), not of the matter. */
export function isOrganisation(sentence: string): boolean {
  return ORGANISATION.test(sentence.slice(0, 400).toLowerCase());
}

/** Whether a sentence belongs to no row: pointers to code and data, and words on the manuscript itself. */
export function isAside(sentence: string): boolean {
  return isAvailability(sentence) || isOrganisation(sentence);
}
