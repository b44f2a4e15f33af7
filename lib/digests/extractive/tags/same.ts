import type { TagNames } from './lexicon';

/** Topics that their category's name says already, though in other words. */
const SAYS: Record<string, readonly string[]> = {
  'astro-ph.SR': ['stellar-physics'],
  'astro-ph.GA': ['galaxy-evolution'],
  'cond-mat.soft': ['soft-materials'],
  'cond-mat.str-el': ['correlated-electrons'],
  'cond-mat.quant-gas': ['ultracold-atoms'],
  'cs.AR': ['computer-architecture'],
  'cs.CR': ['cryptography'],
  'cs.DM': ['discrete-mathematics'],
  'cs.FL': ['automata-and-formal-languages'],
  'cs.GR': ['computer-graphics'],
  'cs.GT': ['game-theory'],
  'cs.CC': ['complexity-theory'],
  'cs.SC': ['computer-algebra'],
  'cs.SI': ['social-networks'],
  'hep-lat': ['lattice-field-theory'],
  'math.GT': ['low-dimensional-topology'],
  'math.LO': ['mathematical-logic'],
  'math.OC': ['convex-optimization', 'optimization'],
  'math.RA': ['ring-theory'],
  'math.ST': ['theory'],
  'nlin.SI': ['integrable-systems'],
  'nlin.CD': ['nonlinear-dynamics'],
  'physics.acc-ph': ['accelerators'],
  'physics.ao-ph': ['atmosphere-and-ocean'],
  'physics.atom-ph': ['atomic-and-molecular-physics'],
  'physics.chem-ph': ['computational-chemistry'],
  'physics.flu-dyn': ['fluid-mechanics'],
  'physics.optics': ['photonics'],
  'q-fin.PM': ['portfolio-choice'],
  'q-fin.PR': ['derivatives-pricing'],
  'q-fin.RM': ['risk-measures'],
  'q-fin.TR': ['market-microstructure'],
  'q-bio.PE': ['population-genetics', 'evolution'],
  'q-bio.NC': ['neural-circuits'],
};

/** Whether a tag adds nothing to another: it is the same, has the same name, or is what the other stands for. */
export function isSaidBy(tag: string, other: string, { en }: TagNames): boolean {
  return tag === other || (en[tag] ?? tag) === (en[other] ?? other) || (SAYS[other]?.includes(tag) ?? false);
}
