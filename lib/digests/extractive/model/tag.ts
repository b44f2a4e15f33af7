import { ROLES, type RoleTagger } from '../roles';
import { smooth } from './chain';
import { scoreSentences } from './score';
import { LABELS, OTHER, type RoleModel, type Scheme } from './weights';

const CONTRIBUTION = ROLES.indexOf('contribution');

/** For each sentence of an abstract one probability a label: the roles, then `other`. */
export function labelProbabilities(
  sentences: readonly string[],
  model: RoleModel,
  scheme: Scheme,
): Float64Array {
  const { nodes, links } = scoreSentences(sentences, model, scheme);
  return smooth(nodes, links, model.schemes[scheme].steps).marginals;
}

/** The tagger of a trained model: for each sentence the likeliest role and how likely it is. */
export function modelTagger(model: RoleModel): RoleTagger {
  return (sentences) => {
    const shares = labelProbabilities(sentences, model, 'samd');
    return sentences.map((_, i) => {
      const own = shares.subarray(i * LABELS, (i + 1) * LABELS);
      // What is no part of the text goes where code and addresses go.
      own[CONTRIBUTION] = (own[CONTRIBUTION] ?? 0) + (own[OTHER] ?? 0);
      own[OTHER] = 0;
      const probability = Math.max(...own);
      return { role: ROLES[own.indexOf(probability)] ?? 'background', probability };
    });
  };
}
