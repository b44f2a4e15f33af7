import { m } from '../lib/words';
import { grouped } from '../lib/words/numbers';

export interface ByRulesProps {
  /** Papers of the day that rules hide; nothing until they are counted. */
  byRules?: number | undefined;
  /** Shows them. */
  onByRules?: (() => void) | undefined;
}

/** “12 hidden by your rules”: a press shows them. Nothing where there are none. */
export function ByRules({ byRules, onByRules }: ByRulesProps) {
  if (!byRules) return null;
  return (
    <button type="button" class="by-rules" data-stat="hidden-by-rules" onClick={onByRules}>
      {m.hidden_by_rules({ count: grouped(byRules) })}
    </button>
  );
}
