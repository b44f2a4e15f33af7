/** What could have been learned, with three days held out; numbers as lists, for it travels into a page. */
export const learnedRow = (): Record<string, unknown> => ({
  id: 'radar',
  edition: 1,
  trainedAt: Date.UTC(2026, 5, 18, 4),
  from: { starred: 12, read: 41, hidden: 3, library: 0, passed: 210 },
  numbers: [11, 12],
  rarity: [2, 2],
  interests: [
    {
      papers: 53,
      weights: [1, 0.8],
      bias: 0,
      terms: [
        { term: 'random walk', weight: 2 },
        { term: 'tide', weight: 1.6 },
      ],
    },
  ],
  heldOut: [
    { day: '2026-06-17', papers: 99, marked: 11, inTop: { arxiv: 3, topics: 5, learned: 9 } },
    { day: '2026-06-16', papers: 88, marked: 6, inTop: { arxiv: 1, topics: 3, learned: 5 } },
    { day: '2026-06-15', papers: 131, marked: 0, inTop: { arxiv: 0, topics: 0, learned: 0 } },
  ],
});
