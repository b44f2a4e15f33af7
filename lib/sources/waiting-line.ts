/** A request that waits for its turn. */
export interface Place {
  /** It may have its turn from then on (epoch milliseconds). */
  until(time: number): void;
  /** Whether another one may have its turn by now and comes first. */
  isBehind(now: number): boolean;
  leave(): void;
}

type Waiter = { byHand: boolean; ready: number };

/**
 * Who waits for a host: what a reader asked for by hand before what asks by itself, then in order of arrival. Without it
 * a task of many requests could take every turn, and a reader's ↻ have none.
 */
export function createWaitingLine(): (host: string, byHand: boolean) => Place {
  const lines = new Map<string, Waiter[]>();
  return (host, byHand) => {
    const line = lines.get(host) ?? [];
    lines.set(host, line);
    const own: Waiter = { byHand, ready: Number.POSITIVE_INFINITY };
    line.push(own);
    const isBefore = (other: Waiter) =>
      other.byHand === byHand ? line.indexOf(other) < line.indexOf(own) : other.byHand;
    return {
      until(time) {
        own.ready = time;
      },
      isBehind: (now) => line.some((other) => other !== own && other.ready <= now && isBefore(other)),
      leave() {
        line.splice(line.indexOf(own), 1);
        if (line.length === 0) lines.delete(host);
      },
    };
  };
}
