/** Tells of a rise in English, and of a fall; “more than” so many is none. */
export const UP_EN =
  /\b(?:increas\w*|rais\w*|ris(?:e[sn]?|ing)|rose|grow\w*|grew|boost\w*|amplif\w*|enlarg\w*|expand\w*|higher|greater|larger|improv\w*|enhanc\w*|strengthen\w*|accelerat\w*|gains?|more(?! than)|faster|better|stronger)\b/;
export const DOWN_EN =
  /\b(?:decreas\w*|reduc\w*|lower\w*|drop\w*|fall\w*|fell|declin\w*|shrink\w*|diminish\w*|cuts?|smaller|fewer|less|attenuat\w*|weaken\w*|suppress\w*|slow\w*|degrad\w*|worse\w*|mitigat\w*|alleviat\w*|sav\w*|deca(?:y|ys|yed))\b/;
/** One thing is more, or less, than another. */
export const MORE_THAN =
  /\b(?:higher|greater|larger|bigger|faster|stronger|longer|better|more|wider)\b(?: \S+){0,5}? than|\bexceed|\boutperform|\babove\b/;
export const LESS_THAN =
  /\b(?:lower|smaller|slower|weaker|shorter|worse|less|fewer|narrower)\b(?: \S+){0,5}? than|\bbelow\b/;
