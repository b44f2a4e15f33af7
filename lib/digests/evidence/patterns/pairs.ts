/** The lines of a list of opposites, each as the words of its two sides: what stands before the bar, and behind it. */
export const pairsOf = (list: string): [one: string[], other: string[]][] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [one = [], other = []] = line.split('|').map((side) => side.trim().split(/\s+/));
      return [one, other];
    });
