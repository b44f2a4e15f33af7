/** What people of one field follow: few categories each, so that a day stays one that can be looked through. */
export const CATEGORY_PRESETS = [
  { id: 'machine-learning', categories: ['cs.LG', 'stat.ML'] },
  { id: 'language', categories: ['cs.CL'] },
  { id: 'vision', categories: ['cs.CV', 'eess.IV'] },
  { id: 'robotics', categories: ['cs.RO', 'eess.SY'] },
  { id: 'algorithms', categories: ['cs.DS', 'cs.CC', 'cs.DM'] },
  { id: 'security', categories: ['cs.CR'] },
  { id: 'statistics', categories: ['stat.ME', 'stat.AP', 'math.ST'] },
  { id: 'probability', categories: ['math.PR', 'math.ST'] },
  { id: 'optimisation', categories: ['math.OC', 'math.NA'] },
  { id: 'number-theory', categories: ['math.NT'] },
  { id: 'geometry', categories: ['math.AG', 'math.DG', 'math.GT'] },
  { id: 'astrophysics', categories: ['astro-ph.GA', 'astro-ph.CO', 'astro-ph.HE'] },
  { id: 'particles', categories: ['hep-ph', 'hep-th', 'hep-ex'] },
  { id: 'quantum', categories: ['quant-ph'] },
  { id: 'materials', categories: ['cond-mat.mtrl-sci', 'cond-mat.str-el'] },
  { id: 'biology', categories: ['q-bio.QM', 'q-bio.NC', 'q-bio.GN'] },
  { id: 'economics', categories: ['econ.EM', 'econ.TH', 'q-fin.ST'] },
] as const satisfies readonly { id: string; categories: readonly string[] }[];

export type CategoryPreset = (typeof CATEGORY_PRESETS)[number];
