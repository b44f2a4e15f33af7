import { describe, expect, it } from 'vitest';
import { changedMark } from '../../../entrypoints/listing.content/marking';

describe('a mark', () => {
  it('is changed in one thing alone', () => {
    expect(changedMark(undefined, 'starred', true, 5)).toEqual({ starredAt: 5 });
    expect(changedMark({ readAt: 1 }, 'starred', true, 5)).toEqual({ readAt: 1, starredAt: 5 });
    expect(changedMark({ readAt: 1, hiddenAt: 2 }, 'hidden', false, 5)).toEqual({ readAt: 1 });
  });

  it('is none where nothing is left of it', () => {
    expect(changedMark({ hiddenAt: 2 }, 'hidden', false, 5)).toBeUndefined();
    expect(changedMark(undefined, 'read', false, 5)).toBeUndefined();
  });
});
