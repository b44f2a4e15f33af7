import { isAvailability } from './availability';

const PAPER = '(?:paper|article|manuscript|work|report|thesis|survey|note|review|chapter)';
const ORGANISATION = new RegExp(
  `\\b${PAPER} (?:is|are) (?:organi[sz]ed|structured|arranged|divided)\\b|^(?:the )?(?:remainder|rest) of (?:this|the)\\b|^(?:in )?(?:sections?|secs?\\.) (?:\\d|[ivx]+\\b)|^(?:key ?words?|index terms|msc|pacs|acm|ccs|subject class)\\b|^©|\\ball rights reserved\\b|^(?:to appear|accepted|submitted|presented|published) (?:in|at|to|by|for)\\b|^this (?:${PAPER} |submission )?(?:has been|was|is) (?:withdrawn|retracted)|^\\d+ pages\\b|\\d pages, \\d+ fig`,
);
/** What is only announced: “Finally, conclusions are drawn.”, “Proofs are deferred to the appendix.” */
const TOPIC =
  '(?:conclusions?|implications?|limitations?|(?:future|further|open) \\w+|directions?|examples?|applications?|recommendations?|perspectives?|outlook)';
const ANNOUNCED = [
  new RegExp(
    `^(?:finally,? |some |several |possible |the )*${TOPIC}(?:,? (?:and|for|of) (?:\\w+ )?\\w+)? (?:is|are) (?:\\w+ )?(?:discussed|drawn|given|outlined|presented|provided|considered)\\W*$`,
  ),
  new RegExp(
    `^(?:finally,? |lastly,? )?(?:we|the authors) (?:also |then |finally |briefly )*(?:discuss|outline|give) (?:the |some |possible |several |potential )*${TOPIC}(?: (?:for|of|and) (?:\\w+ )?\\w+)?\\W*$`,
  ),
  new RegExp(
    `^(?:finally,? |lastly,? )?(?:we|the ${PAPER}) (?:conclude|end|close|finish)s? (?:the ${PAPER} )?(?:with|by) (?:\\w+ ){0,3}(?:remarks?|discussions?|list|outlook|summary|comments?|questions?|problems?)\\b`,
  ),
  /\b(?:proofs?|details|derivations?|definitions|tables|figures) (?:\w+ )?(?:is|are|can be) (?:\w+ )?(?:given|found|deferred|presented|provided|relegated|collected) (?:in|to) (?:the |an )?(?:sections?|sec\.|appendi|supplement)/,
  /^this (?:\w+ )?is (?:an?|the) (?:extended|full|preliminary|revised|updated|shorter|longer|expanded) version\b|^this \w+ is based on (?:the|a|my) .{0,40}thesis\b|\b(?:earlier|preliminary|previous|shorter|conference) version of this \w+|^comments? (?:are )?welcome/,
];

/** Whether a sentence speaks of the manuscript (its order, key words, venue), not of the matter. */
export function isOrganisation(sentence: string): boolean {
  const lower = sentence.slice(0, 400).toLowerCase();
  return ORGANISATION.test(lower) || ANNOUNCED.some((pattern) => pattern.test(lower));
}

/** Whether a sentence belongs to no row: pointers to code and data, and words on the manuscript itself. */
export function isAside(sentence: string): boolean {
  return isAvailability(sentence) || isOrganisation(sentence);
}
