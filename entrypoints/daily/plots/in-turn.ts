let last: Promise<void> = Promise.resolve();

/** Does one thing after the other, each in a turn of its own: a page with many plots answers between them. */
export function inTurn(task: () => void): void {
  last = last.then(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            task();
          } finally {
            resolve();
          }
        });
      }),
  );
}
