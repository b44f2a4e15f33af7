import { m } from '../lib/words';

/** Above a note that stands elsewhere than after the abstract, for arXiv's page no longer shows where that is. */
export const PageChanged = () => (
  <p class="text warn" role="status" data-notice="page-changed">
    {m.made_from_metadata()}
  </p>
);
