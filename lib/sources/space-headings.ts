const NAMES =
  'Background|Introduction|Objectives?|Aims?|Importance|Purpose|Motivation|Rationale|Design|Setting|Participants|' +
  'Materials? and [Mm]ethods|Methods?|Results?|Findings|Conclusions?|Interpretation|Discussion|Significance|Funding';
const GLUED = new RegExp(`(^|[.!?)\\]]\\s*|\\n)(${NAMES})(?=[A-Z](?:[a-z]|\\s))`, 'g');

/** “…of disease. MethodsWe asked” → “…of disease. Methods: We asked”: headings that lost their space on the way. */
export function spaceHeadings(abstract: string): string {
  return abstract.replace(GLUED, (_, before: string, name: string) => {
    const space = before === '' || /\s$/.test(before) ? before : `${before} `;
    return `${space}${name}: `;
  });
}
