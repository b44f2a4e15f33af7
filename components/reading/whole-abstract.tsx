import { type Stretch, stretchesOf } from '../../lib/records/abstract-roles';
import type { Digest } from '../../lib/records/digest';
import type { Inline } from '../../lib/records/inline';
import type { LabelSet } from '../../lib/records/sections';
import { m } from '../../lib/words';
import { rowLabel } from '../labels';
import { HeldMath } from './held-math';

/** What is drawn of a text; nothing where it holds no mathematics. */
export type DrawMath = (text: string) => Inline[] | undefined;

/**
 * The abstract as its authors wrote it, whole; what its sentences do stands in the margin, where that is known.
 * @param digest the extractive one
 */
export function WholeAbstract({
  abstract,
  digest,
  labels,
  drawn,
}: {
  abstract: string;
  digest: Digest | undefined;
  labels: LabelSet;
  /** Draws the mathematics of a text; absent until what reads TeX is there. */
  drawn: DrawMath | undefined;
}) {
  const stretches = digest ? stretchesOf(abstract, digest) : [{ parts: [{ text: abstract }] }];
  const isPlain = stretches.every((stretch) => !('role' in stretch));
  return (
    <div class={isPlain ? 'whole-abstract plain' : 'whole-abstract'} lang="en">
      {stretches.map(({ role, parts }: Stretch, i) => (
        <p key={i} data-role={role}>
          {role && role !== 'background' && <b class="role">{rowLabel(role, labels)}</b>}
          {role === 'background' && <b class="role">{m.role_background()}</b>}
          <span>
            {parts.map(({ text, inline }, at) => (
              <HeldMath key={at} inline={inline ?? drawn?.(text) ?? [text]} />
            ))}
          </span>
        </p>
      ))}
    </div>
  );
}
