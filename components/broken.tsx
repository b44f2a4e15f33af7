import { m } from '../lib/words';

/** That there is no reading the database, or no drawing what is in it, and the way to the page that saves what it can. */
export function Broken({ what, detail }: { what: 'database' | 'page'; detail: string }) {
  return (
    <p class="notice" role="alert" data-notice={`broken-${what}`}>
      {what === 'database' ? m.database_broken({ detail }) : m.page_broken({ detail })} <RescueLink />
    </p>
  );
}

/** The way to the rescue page. */
export function RescueLink() {
  return (
    <a href="/rescue.html" target="_blank" rel="noreferrer" data-action="rescue">
      {m.rescue_open()}
    </a>
  );
}
