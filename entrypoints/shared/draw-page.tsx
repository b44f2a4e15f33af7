import { type ComponentType, render } from 'preact';
import { Boundary } from '../../components/boundary';
import { Broken } from '../../components/broken';
import { Orders } from '../../components/order-reader';
import { SubjectNames } from '../../components/subject-names';
import { subjectName } from '../../lib/papers/preprint-names';
import { keepFocus } from './keep-focus';
import { readOrders } from './read-orders';
import { speak } from './speak';
import { WithTagNames } from './with-tag-names';

const broken = (error: unknown) => <Broken what="page" detail={String(error)} />;

/** Draws a page of ours into its root, in the reader's language, afresh when that changes; broken, it says so. */
export function drawPage(App: ComponentType): void {
  const root = document.getElementById('app');
  if (!root) return;
  keepFocus(root);
  void speak((language) =>
    render(
      <Boundary key={language} fallback={broken}>
        <SubjectNames value={(server, id) => subjectName(server, id, language)}>
          <WithTagNames language={language}>
            <Orders value={readOrders}>
              <App />
            </Orders>
          </WithTagNames>
        </SubjectNames>
      </Boundary>,
      root,
    ),
  );
}
