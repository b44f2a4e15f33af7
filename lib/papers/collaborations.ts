const GROUP = '(?:collaborations?|consortium|working group|study group|group|team)';
const IS_GROUP = new RegExp(`\\b${GROUP}s?$`, 'i');
const LEAD = /^(?:(?:and|on behalf of|for|from|the)\s+)+(?=\S)/i;
const BEHALF = new RegExp(`^(.*\\S)\\s+(?:for|on behalf of)\\s+(?:the\\s+)?(\\S.*\\b${GROUP})$`, 'i');

/** What every collaboration's name has, and what may stand behind one. */
const MAY_NAME_ONE = /collab|consort|group|team|:\s/i;

/** Whether a name is that of a collaboration and not of a person. */
export const isCollaboration = (name: string): boolean => IS_GROUP.test(name.trim());

/**
 * Splits one part of a list of authors where it names a collaboration: `for the X Collaboration: A` → `X
 * Collaboration`, `A`; `A on behalf of the X Team` → `A`, `X Team`. Any other part comes back alone, and as it was.
 */
export function splitCollaboration(part: string): string[] {
  if (!MAY_NAME_ONE.test(part)) return [part];
  return part
    .split(/:\s/)
    .flatMap((each) => {
      const behalf = each.length < 300 ? BEHALF.exec(each) : null;
      return behalf?.[1] && !LEAD.test(`${each} `) ? [behalf[1], behalf[2] ?? ''] : [each];
    })
    .map((each) => (isCollaboration(each) ? each.trim().replace(LEAD, '') : each));
}
