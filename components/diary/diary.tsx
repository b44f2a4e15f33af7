import type { RequestCount, RequestRow } from '../../lib/records/request';
import { m } from '../../lib/words';
import { exactTime, timeAndDate } from '../../lib/words/dates';
import { purposeWords, whyWords } from './asked-words';
import { endWords } from './end-words';

export interface DiaryProps {
  /** Newest first; those of `host` alone, where one is chosen. */
  rows: readonly RequestRow[];
  /** Every host there are requests to. */
  hosts: readonly string[];
  host?: string | undefined;
  /** Since midnight, to all hosts. */
  today: RequestCount;
  /** Epoch milliseconds. */
  now: number;
  onHost(host: string | undefined): void;
}

/** What was asked of whom, when, why, and how it ended. */
export function Diary(props: DiaryProps) {
  const { rows, host, today, now } = props;
  return (
    <div class="diary" data-diary>
      <p class="diary-total" data-stat="requests-today">
        {m.diary_today({ ...today })}
      </p>
      {(props.hosts.length > 1 || host !== undefined) && <HostFilter {...props} />}
      {rows.length === 0 ? (
        <p class="empty">{host === undefined ? m.diary_empty() : m.diary_empty_host({ host })}</p>
      ) : (
        <div class="diary-rows">
          <table>
            <thead>
              <tr>
                <th scope="col">{m.diary_when()}</th>
                <th scope="col">{m.diary_host()}</th>
                <th scope="col">{m.diary_what()}</th>
                <th scope="col">{m.diary_why()}</th>
                <th scope="col">{m.diary_end()}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Line key={row.id} row={row} now={now} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="hint">{m.diary_kept()}</p>
    </div>
  );
}

function HostFilter({ hosts, host, onHost }: DiaryProps) {
  return (
    <label class="diary-filter">
      {m.diary_host()}{' '}
      <select
        name="diaryHost"
        value={host ?? ''}
        onChange={({ currentTarget }) => onHost(currentTarget.value || undefined)}
      >
        <option value="">{m.diary_all_hosts()}</option>
        {hosts.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}

function Line({ row, now }: { row: RequestRow; now: number }) {
  const { id, at, host, url, purpose, why, end } = row;
  const wrong = end.kind === 'failed' || end.kind === 'unsent';
  return (
    <tr data-request={id} data-end={end.kind}>
      <td>
        <time dateTime={new Date(at).toISOString()} title={exactTime(at)}>
          {timeAndDate(at, now)}
        </time>
      </td>
      <td>{host}</td>
      <td title={url}>
        {purposeWords(purpose)} <code>{url.slice(url.indexOf(host) + host.length)}</code>
      </td>
      <td>{whyWords(why)}</td>
      <td class={wrong ? 'warn' : undefined}>{endWords(row, now)}</td>
    </tr>
  );
}
