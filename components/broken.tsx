import type { StorageReason } from '../lib/records/round';
import { m } from '../lib/words';

/** That there is no reading the database, or no drawing what is in it, and the way to the page that saves what it can. */
export function Broken(props: { what: 'database' | 'page'; detail: string; reason?: StorageReason }) {
  return (
    <p class="notice" role="alert" data-notice={`broken-${props.what}`}>
      {brokenWords(props)} <RescueLink />
    </p>
  );
}

function brokenWords({ what, detail, reason }: Parameters<typeof Broken>[0]): string {
  if (what === 'page') return m.page_broken({ detail });
  return reason === 'newer' ? m.failed_newer() : m.database_broken({ detail });
}

/** The way to the rescue page. */
export function RescueLink() {
  return (
    <a href="/rescue.html" target="_blank" rel="noreferrer" data-action="rescue">
      {m.rescue_open()}
    </a>
  );
}
