/** What the bar at the foot of the options says of the last change. */
export type HistoryState =
  | { kind: 'nothing' }
  /** `id` counts the changes. */
  | { kind: 'saved'; id: number }
  /** `stays`: why what was made is still there. */
  | { kind: 'undone'; id: number; stays?: Stays['stays'] }
  | { kind: 'not-kept'; error: unknown; via: Via; again(): void };

/** Where a change is written: here, or by the background. */
export type Via = 'page' | 'message';

/** That a change was not taken back, and why, in words of the language of the moment. */
export interface Stays {
  stays(): string;
}

export interface Change {
  via: Via;
  /** @throws where it cannot be kept; nothing is changed then */
  make(): Promise<unknown>;
  /** Resolves to {@link Stays} where what was made is not to be taken back any more. */
  takeBack(): Promise<unknown>;
}

/**
 * Every change of the options, so that each can be taken back, the last one first.
 * It outlives a change of language, which draws the page anew.
 */
export function createHistory() {
  const made: Change[] = [];
  const watchers = new Set<() => void>();
  let state: HistoryState = { kind: 'nothing' };
  let count = 0;

  function become(next: HistoryState): void {
    state = next;
    for (const tell of watchers) tell();
  }

  async function attempt(
    via: Via,
    task: () => Promise<unknown>,
    done: (came: unknown) => void,
  ): Promise<boolean> {
    try {
      done(await task());
      return true;
    } catch (error) {
      become({ kind: 'not-kept', error, via, again: () => void attempt(via, task, done) });
      return false;
    }
  }

  return {
    state: () => state,
    watch(tell: () => void): () => void {
      watchers.add(tell);
      return () => void watchers.delete(tell);
    },
    /** Makes a change. @returns whether it was kept */
    make: (change: Change) =>
      attempt(change.via, change.make, () => {
        made.push(change);
        become({ kind: 'saved', id: ++count });
      }),
    /** Takes the last change back, if there is one left. */
    async undo(): Promise<void> {
      // Taken out at once: a second press must find the change before it.
      const last = made.pop();
      if (!last) return;
      const taken = await attempt(last.via, last.takeBack, (came) => {
        const at = made.indexOf(last);
        if (at >= 0) made.splice(at, 1);
        become({ kind: 'undone', id: ++count, ...(isStays(came) && { stays: came.stays }) });
      });
      if (!taken) made.push(last);
    },
    /** The bar has been read. */
    forget: () => become({ kind: 'nothing' }),
  };
}

const isStays = (came: unknown): came is Stays =>
  typeof came === 'object' && came !== null && 'stays' in came;

export type History = ReturnType<typeof createHistory>;

/** The history of this page. */
export const history = createHistory();
