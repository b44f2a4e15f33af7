import { describe, expect, it } from 'vitest';
import { costOf, countFigures, daysBetween, paperFigures, readingOf } from '../../../lib/plots';
import { facts } from '../invented';

const DAYS = daysBetween('2026-06-15', '2026-06-18');
const on = (...entries: [string, number][]) => new Map(entries);
const isKnown = (day: string) => day !== '2026-06-16';

describe('figures', () => {
  it('part papers, and leave what is not known undefined', () => {
    const known = new Map([['2026-06-17', { new: 3, cross: 2, revised: 1, fresh: [] }]]);
    const { series, axis } = paperFigures(DAYS, known, (part) => part);
    expect(axis).toEqual({ kind: 'day', at: DAYS });
    expect(series.map(({ id, values }) => [id, values])).toEqual([
      ['new', [undefined, undefined, 3, undefined]],
      ['cross', [undefined, undefined, 2, undefined]],
      ['revised', [undefined, undefined, 1, undefined]],
    ]);
  });

  it('of many things tell the most frequent, 0 on a day that is known and a gap on one that is not', () => {
    const many = Array.from({ length: 9 }, (_, i): [string, Map<string, number>] => [
      `tag-${i}`,
      on(['2026-06-15', i]),
    ]);
    const { series } = countFigures(DAYS, new Map(many), (id) => id.toUpperCase(), isKnown);
    expect(series.map(({ name }) => name)).toEqual(['TAG-8', 'TAG-7', 'TAG-6', 'TAG-5', 'TAG-4', 'TAG-3']);
    expect(series[0]?.values).toEqual([8, undefined, 0, 0]);
  });

  it('tell shares of a day’s papers to a tenth of a hundredth, and none of a day without papers', () => {
    const counts = new Map([['a', on(['2026-06-15', 1], ['2026-06-18', 1])]]);
    const of = on(['2026-06-15', 3], ['2026-06-18', 2]);
    const { series, unit } = countFigures(DAYS, counts, (id) => id, isKnown, of);
    expect(unit).toBe('percent');
    expect(series[0]?.values).toEqual([33.3, undefined, undefined, 50]);
  });

  it('of more than a hundred days tell weeks, from Monday to Sunday', () => {
    const days = daysBetween('2026-01-01', '2026-06-18');
    const counts = new Map([['a', on(['2026-01-01', 1], ['2026-01-04', 2], ['2026-01-05', 4])]]);
    const { axis, series } = countFigures(
      days,
      counts,
      (id) => id,
      () => true,
    );
    expect(axis.kind).toBe('week');
    expect(axis.at.slice(0, 3)).toEqual(['2026-01-01', '2026-01-05', '2026-01-12']);
    expect(series[0]?.values.slice(0, 3)).toEqual([3, 4, 0]);
  });
});

describe('what the reader did', () => {
  it('is told by deed and by the reader’s own day, and by the hour at which papers were read', () => {
    const paper = facts({ id: '1' }).key;
    const at = (hour: number) => new Date(2026, 5, 17, hour).getTime();
    const marks = [
      { paper, readAt: at(9), starredAt: at(10) },
      { paper, readAt: at(9), hiddenAt: new Date(2026, 5, 1).getTime() },
    ];
    const { days, hours } = readingOf(marks, (day) => day >= '2026-06-15');
    expect(days.get('read')).toEqual(on(['2026-06-17', 2]));
    expect(days.get('starred')).toEqual(on(['2026-06-17', 1]));
    expect(days.get('hidden')).toEqual(on());
    expect(hours.map((count, hour) => [hour, count]).filter(([, count]) => count)).toEqual([[9, 2]]);
  });

  it('is counted once where one work is on two servers', () => {
    const [one, two] = [facts({ id: '1' }).key, facts({ id: '2' }).key];
    const readAt = new Date(2026, 5, 17, 9).getTime();
    const twins = new Map([
      [one, { paper: one, others: [{ key: two }] }],
      [two, { paper: two, others: [{ key: one }] }],
    ]) as never;
    const marks = [
      { paper: one, readAt },
      { paper: two, readAt, starredAt: readAt },
    ];
    const { days, hours } = readingOf(marks, () => true, twins);
    expect(days.get('read')).toEqual(on(['2026-06-17', 1]));
    expect(days.get('starred')).toEqual(on(['2026-06-17', 1]));
    expect(hours[9]).toBe(1);
  });

  it('costs by model and day: money, and tokens also where no price is known', () => {
    const row = (model: string, microUsd: number) => ({
      id: `2026-06-17 ${model}`,
      day: '2026-06-17',
      model,
      requests: 1,
      input: 100,
      output: 40,
      microUsd,
      papers: 1,
      reserved: 0,
    });
    const { money, tokens } = costOf([row('priced', 1800), row('unknown', 0)]);
    expect(money.get('priced')).toEqual(on(['2026-06-17', 1800]));
    expect(tokens.get('unknown')).toEqual(on(['2026-06-17', 140]));
  });
});
