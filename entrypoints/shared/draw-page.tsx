import { type ComponentType, render } from 'preact';
import topicNames from '../../assets/tags/names.json';
import { Boundary } from '../../components/boundary';
import { Broken } from '../../components/broken';
import { SubjectNames } from '../../components/subject-names';
import { TagNames } from '../../components/tag-names';
import { tagName } from '../../lib/digests/tag-name';
import { subjectName } from '../../lib/papers/preprint-names';
import { speak } from './speak';

const broken = (error: unknown) => <Broken what="page" detail={String(error)} />;

/** Draws a page of ours into its root, in the reader's language, afresh when that changes; broken, it says so. */
export function drawPage(App: ComponentType): void {
  const root = document.getElementById('app');
  if (!root) return;
  void speak((language) =>
    render(
      <Boundary key={language} fallback={broken}>
        <SubjectNames value={(server, id) => subjectName(server, id, language)}>
          <TagNames value={(tag) => tagName(tag, language, topicNames)}>
            <App />
          </TagNames>
        </SubjectNames>
      </Boundary>,
      root,
    ),
  );
}
