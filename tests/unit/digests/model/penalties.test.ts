import { expect, it } from 'vitest';
import { LABELS } from '../../../../lib/digests/extractive/model/weights';
import type { Item } from '../../../../scripts/train-roles/dataset';
import { penaltiesOf } from '../../../../scripts/train-roles/penalties';

const item = (labels: number[], rows: number[][]): Item => ({
  scheme: 0,
  labels,
  confidence: labels.map(() => 1),
  links: new Uint8Array(labels.length),
  rows: rows.map((some) => Int32Array.from(some)),
});

/** Row 0 is in every sentence, row 1 in those of label 0 alone, row 2 in none of label 1. */
const ITEMS = Array.from({ length: 20 }, () => item([0, 1, 2], [[0, 1, 2], [0], [0, 2]]));

it('a weight is dear where its feature says nothing of its label, cheap where it speaks for or against it', () => {
  const penalties = penaltiesOf(ITEMS, 3);
  const of = (row: number, label: number) => penalties[row * LABELS + label] ?? 0;
  expect(penalties).toHaveLength(3 * LABELS);
  expect(of(0, 0)).toBeGreaterThan(9);
  expect(of(1, 0)).toBeLessThan(of(0, 0) / 10);
  expect(of(2, 1)).toBeLessThan(of(2, 0));
  expect(penalties.every((each) => each > 0 && each <= 10)).toBe(true);
});
