/** What the embedded engine needs besides a paper; whoever has it may import what digests. */
export async function engineData() {
  const { engineData: files } = await import('../shared/engine-data');
  return files();
}

/** What digests papers: evaluated when the first one is to be digested, for a worker that wakes to ask does not need it. */
export async function reader() {
  const data = await engineData();
  const { prepare } = await import('../../lib/polling/prepare');
  return { data, prepare };
}
