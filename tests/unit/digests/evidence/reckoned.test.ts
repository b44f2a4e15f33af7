import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../../../lib/digests/evidence';
import { sourceOf } from './source-of';

const SOURCE = sourceOf('Counting transits', [
  'Accuracy on the small model rises from 38.15 to 51.49.',
  'The rate ratio was 0.85 (0.72 to 1.01).',
  'We observed 31 transits from space and 6 transits from the ground between 2009 and 2016.',
  'The posterior mean is 142.73 wolves.',
]);
const checkOf = (text: string, source: number) =>
  checkStatement({ text, sources: [source] }, SOURCE, 'en').evidence.check;

describe('numbers that follow from the source’s', () => {
  it.each([
    ['Accuracy on the small model gains 13.34 points.', 1],
    ['The rate ratio was 0.85, and its interval includes 1.', 2],
    ['In total 37 transits were observed from space and from the ground.', 3],
    ['Transits were observed over 8 years from space and from the ground.', 3],
    ['The posterior mean is about 143 wolves.', 4],
    ['The posterior mean is 142.7 wolves.', 4],
  ])('hold: %s', (text, source) => {
    expect(checkOf(text, source)).toBe('supported');
  });

  it.each([
    ['Accuracy on the small model gains 13.43 points.', 1],
    ['The rate ratio was 0.81, and its interval includes 1.', 2],
    ['In total 39 transits were observed from space and from the ground.', 3],
    ['Transits were observed over 9 years from space and from the ground.', 3],
    ['The posterior mean is 142.8 wolves.', 4],
    ['The posterior mean is about 134 wolves.', 4],
  ])('do not hold: %s', (text, source) => {
    expect(checkOf(text, source)).toBe('numbers-differ');
  });
});
