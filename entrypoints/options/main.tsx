import { render } from 'preact';
import { Boundary } from '../../components/boundary';
import { Broken } from '../../components/broken';
import { speak } from '../shared/speak';
import { App } from './app';

const root = document.getElementById('app');
const broken = (error: unknown) => <Broken what="page" detail={String(error)} />;
if (root) {
  void speak((language) =>
    render(
      <Boundary key={language} fallback={broken}>
        <App />
      </Boundary>,
      root,
    ),
  );
}
