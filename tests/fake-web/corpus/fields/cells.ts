import type { EmpiricalField } from '../field';

/** Cells, tissues and patients: what preprint servers and journals of the life sciences hold. arXiv has no part in it. */
export const CELLS: EmpiricalField = {
  style: 'empirical',
  primaries: [['q-bio.CB', 1]],
  others: [],
  area: 'cell biology',
  topics: [
    'epithelial repair',
    'mitochondrial turnover',
    'antigen presentation',
    'chromatin opening',
    'early sepsis',
    'hepatic ageing',
  ],
  objects: [
    'intestinal organoids',
    'macrophages',
    'hepatocytes',
    'zebrafish larvae',
    'ward cohorts',
    'fibroblast lines',
  ],
  troubles: [
    'donors differ more than treatments do',
    'the effect fades within two passages',
    'controls are rarely matched for age',
    'bulk measurements hide rare cells',
  ],
  remedies: [
    ['knock-down screens', 'act too slowly'],
    ['registry studies', 'cannot tell cause from care'],
    ['single-marker assays', 'miss half of the states'],
  ],
  methods: [
    ['Pulse-Chase Barcoding', 'a barcode that is written in pulses'],
    ['Matched-Donor Imaging', 'imaging of matched donors over weeks'],
    ['Graded Depletion', 'a depletion that is graded by light'],
  ],
  steps: [
    'Cells are followed for 21 days under one medium.',
    'Two blinded readers scored every field.',
    'Dose was randomised within plates.',
    'Samples below 500 cells were left out beforehand.',
  ],
  trials: [
    '61 donors',
    '1,204 patients on 14 wards',
    'three independent clones',
    '96 larvae in four batches',
  ],
  measures: [
    ['the share of surviving cells', 'higher'],
    ['the time to closure', 'lower'],
    ['serum lactate', 'lower'],
  ],
  cost: 'donor material',
  findings: [
    'repair begins before inflammation ends',
    'two states exchange within hours',
    'the effect is lost without stromal contact',
    'age explains less than half of it',
  ],
  lessons: [
    'timing matters more than dose',
    'donors should be matched before plates are',
    'rare states are worth sorting for',
  ],
};
