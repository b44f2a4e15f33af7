import type { Evidence } from '../../../records/digest';
import type { Passage } from '../../evidence';

/** The evidence with a sentence of the source as the one that is shown first; those that were named stay behind it. */
export function passageFirst(evidence: Evidence, first: Passage): Evidence {
  const { source, start, end, quote, more = [] } = evidence;
  const named = [{ ...(source !== 'abstract' && { source }), start, end, quote }, ...more];
  const rest = named.filter((each) => each.quote !== first.quote);
  const { more: _, ...bare } = evidence;
  return { ...bare, source: 'abstract', ...first, ...(rest.length > 0 && { more: rest }) };
}
