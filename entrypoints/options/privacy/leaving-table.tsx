import { m } from '../../../lib/words';
import { leavingWords } from './leaving-words';
import type { Leaving } from './what-leaves';

/** What leaves the browser, one that it goes to a row. */
export function LeavingTable({ all }: { all: readonly Leaving[] }) {
  return (
    <div class="wide-table">
      <table class="figures leaving">
        <thead>
          <tr>
            <th scope="col">{m.leaves_to()}</th>
            <th scope="col">{m.leaves_what()}</th>
            <th scope="col">{m.diary_when()}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((each) => {
            const { to, hosts, what, when } = leavingWords(each);
            return (
              <tr key={to} data-leaving={each.kind === 'lists' ? each.source : each.kind}>
                <th scope="row">
                  {to} {hosts !== to && <small>{hosts}</small>}
                </th>
                <td>{what}</td>
                <td>{when}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
