import type { Finding } from '../../records/digest';
import type { Text } from './read-text';
import type { EvidenceWords } from './words';

/**
 * What a statement says for or against a paper as a referee would, where the paper itself says nothing of the kind. In each of the
 * languages digests are written in.
 * @param source title and sentences of what was read
 */
export function checkVerdicts(said: Text, source: readonly Text[], { patterns }: EvidenceWords): Finding[] {
  return patterns.verdicts.VERDICTS.flatMap(({ said: claims, allowed }): Finding[] => {
    const match = claims.map((pattern) => pattern.exec(said.plain)).find((each) => each !== null);
    if (!match || source.some(({ lower }) => allowed.test(lower))) return [];
    return [{ kind: 'source', said: match[0] }];
  });
}
