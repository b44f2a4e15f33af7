import { CardWritten } from '../../components/card-written';
import { Reporting } from '../../components/reporting';
import { reported } from './reported';
import type { Situation } from './situation';
import { written } from './written';

const nothing = () => {};

/** The first card as a page draws it that keeps reports: one statement is reported, another's form is open. */
export const REPORTING: Situation = {
  name: 'popup, a statement that is reported, and one that was',
  place: 'popup',
  draw: () => (
    <Reporting
      value={{
        reports: new Map([[reported().id, reported()]]),
        onReport: nothing,
        onTakeBack: nothing,
        rewriting: { by: 'gpt-6-luna', onRewrite: nothing },
      }}
    >
      <div class="details">
        <CardWritten digest={written()} paper={{ primary: 'cs.LG' }} />
      </div>
    </Reporting>
  ),
  act: (root) => root.querySelector<HTMLElement>('[data-action="report"]')?.click(),
};
