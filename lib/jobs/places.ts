/** Places at the same table: so many requests at the same time, all servers together. */
export interface Places {
  /**
   * Waits for a place.
   * @param rank the lowest waits the least; among equals who came first
   * @returns how to leave it
   * @throws the signal's reason, where nobody wants it any more
   */
  take(rank: number, signal: AbortSignal): Promise<() => void>;
}

/** @param most of them, at least one */
export function createPlaces(most: number): Places {
  const waiting: { rank: number; begin(): void }[] = [];
  let taken = 0;

  function next(): void {
    if (taken >= most || waiting.length === 0) return;
    const lowest = Math.min(...waiting.map(({ rank }) => rank));
    const [first] = waiting.splice(
      waiting.findIndex(({ rank }) => rank === lowest),
      1,
    );
    taken++;
    first?.begin();
  }

  return {
    take(rank, signal) {
      return new Promise((resolve, reject) => {
        const giveUp = () => {
          const at = waiting.indexOf(one);
          if (at >= 0) waiting.splice(at, 1);
          reject(signal.reason);
        };
        const one = {
          rank,
          begin() {
            signal.removeEventListener('abort', giveUp);
            let left = false;
            resolve(() => {
              if (left) return;
              left = true;
              taken--;
              next();
            });
          },
        };
        if (signal.aborted) return reject(signal.reason);
        signal.addEventListener('abort', giveUp, { once: true });
        waiting.push(one);
        next();
      });
    },
  };
}
