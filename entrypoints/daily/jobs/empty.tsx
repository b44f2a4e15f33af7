import { m } from '../../../lib/words';

/** What is said where no model writes anything. @param isWriting whether one is set */
export function Empty({ isWriting }: { isWriting: boolean }) {
  return (
    <p class="notice" data-notice="no-jobs">
      {isWriting ? m.jobs_none() : m.jobs_no_engine()} <a href="/options.html">{m.options()}</a>
    </p>
  );
}
