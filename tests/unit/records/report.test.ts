import { describe, expect, it } from 'vitest';
import { lettersOf, reportId, reportProblem } from '../../../lib/records/report';
import { written } from '../../catalogue/written';

describe('a report', () => {
  it('is of one statement of one digest, also when that is written again in the same words', () => {
    const digest = written();
    const id = reportId(digest, 'results', 'It holds.');
    expect(reportId({ ...digest, madeAt: digest.madeAt + 1 } as never, 'results', 'It holds.')).toBe(id);
    const others = [
      reportId(digest, 'summary', 'It holds.'),
      reportId(digest, 'results', 'It holds'),
      reportId({ ...digest, version: 2 }, 'results', 'It holds.'),
      reportId({ ...digest, model: 'qwen3-8b' }, 'results', 'It holds.'),
      reportId({ ...digest, language: 'zh-CN' }, 'results', 'It holds.'),
      reportId({ ...digest, promptVersion: '2' }, 'results', 'It holds.'),
    ];
    expect(new Set([id, ...others]).size).toBe(7);
  });

  it('may have 500 letters of the reader’s own words, whatever the script', () => {
    expect(reportProblem('overstated', '')).toBeUndefined();
    expect(reportProblem('overstated', '字'.repeat(500))).toBeUndefined();
    expect(reportProblem('overstated', '字'.repeat(501))).toBe('too-long');
    // Two units of UTF-16 each, one letter to a reader.
    expect(reportProblem('other', '𝔤'.repeat(500))).toBeUndefined();
    expect(lettersOf(' 𝔤𝔤 ')).toBe(2);
  });

  it('of something else says what', () => {
    expect(reportProblem('other', ' \n ')).toBe('no-words');
    expect(reportProblem('other', 'It is another harbour.')).toBeUndefined();
  });
});
