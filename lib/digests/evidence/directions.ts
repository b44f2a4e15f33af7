import type { Finding } from '../../records/digest';
import { type Lean, leansOf } from './polarity';
import type { Text } from './read-text';
import { common, shareIn } from './tokens';

/** “Without feedback, failures are higher”: what is said of its absence is the opposite of what is said of it. */
const WITHOUT = /\b(?:without|absence|lack)/;

/** Ways to tell that something is not there. */
const ABSENT =
  /\b(?:not|no|never|without|free|lack\w*|absen\w*|cannot|neither|nor|avoid\w*|unless|rather than|instead|only)\b|n't\b/;

/** More of a text than this is not compared word by word. */
const MOST = 200;

/**
 * Words that say the opposite of what the sentences say of the same thing: increase for decrease, positive for negative.
 * What both say of one thing, or neither, is let pass.
 */
export function checkDirections(said: Text, named: readonly Text[], others: readonly Text[]): Finding[] {
  const findings: Finding[] = [];
  const saysWithout = WITHOUT.test(said.lower);
  const read = (texts: readonly Text[]): Told[] =>
    texts.flatMap((text) => {
      const { tokens, lower, content } = text;
      const share = shareIn(said.content, content);
      const turned = lower.startsWith('without ') && !saysWithout;
      return leansOf(tokens, MOST, { turned }).map((lean) => ({ ...lean, share }));
    });
  const sources = read(named);
  const turned = said.lower.startsWith('without ') && !named.some(({ lower }) => WITHOUT.test(lower));
  let further: Told[] | undefined;
  for (const lean of leansOf(said.tokens, MOST, { comparisons: false, turned })) {
    const own = closest(lean, sources, said);
    if (own.opposite <= own.same) continue;
    // “A strong field weakens the gain” does not deny that the field is strong.
    if (own.same === 0 && said.tokens.some(({ lower }) => lower === own.word)) continue;
    if (lean.axis === 'with' && isWithAnyhow(lean, said, named)) continue;
    further ??= read(others);
    if (closest(lean, further, said).same > own.opposite) continue;
    if (findings.some((finding) => finding.said === lean.said)) continue;
    findings.push({ kind: 'sign', said: lean.said, source: own.word ?? '' });
  }
  return findings;
}

/** “Without requiring” is “we do not assume”; “undecidable with invariants”, where those without are told apart. */
const isWithAnyhow = (lean: Lean, said: Text, named: readonly Text[]): boolean =>
  (lean.way < 0 ? named : [said]).some(({ lower }) => ABSENT.test(lower)) ||
  (lean.way > 0 && isToldElsewhere(lean, named));

/** Whether a source tells what a statement says something is “with” also where no “without” stands before it. */
const isToldElsewhere = ({ of }: Lean, named: readonly Text[]): boolean =>
  named.some(({ tokens }) =>
    tokens.some(
      ({ stem }, i) =>
        of.has(stem) && !tokens.slice(Math.max(0, i - 5), i).some(({ lower }) => WITHOUT.test(lower)),
    ),
  );

/** A word with an opposite in a sentence, and which part of the statement stands in that sentence. */
interface Told extends Lean {
  share: number;
}

/** “B is slower” where the source says that A is faster than B. */
const isTurnedRound = (lean: Lean, source: Told, said: Text): boolean =>
  lean.way !== source.way && source.under.size > 0 && shareIn(source.under, said.content) >= 0.5;

/** How much is said alike of the same thing, and how much the other way. */
function closest(lean: Lean, sources: readonly Told[], said: Text) {
  let same = 0;
  let opposite = 0;
  let word: string | undefined;
  let share = 0;
  for (const source of sources) {
    if (source.axis !== lean.axis || isTurnedRound(lean, source, said)) continue;
    const objects = Math.min(1, common(lean.object, source.object));
    const shared = common(lean.of, source.of) + 2 * objects + (source.said === lean.said ? 0.5 : 0);
    if (source.way === lean.way) same = Math.max(same, shared);
    else if (shared >= 1 && shared > opposite) {
      opposite = shared;
      word = source.said;
      share = source.share;
    }
  }
  // A sentence that is nearer to the statement says it alike, if of something else: the other one set the scene.
  const isElsewhere = sources.some(
    (each) => each.axis === lean.axis && each.way === lean.way && each.share > share,
  );
  return isElsewhere ? { same, opposite: 0, word } : { same, opposite, word };
}
