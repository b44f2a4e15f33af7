import { render } from 'preact';
import { keepFocus } from '../shared/keep-focus';
import { speak } from '../shared/speak';
import { App } from './app';

// Without a key: a change of language elsewhere must not lose what was read.
const root = document.getElementById('app');
if (root) {
  keepFocus(root);
  void speak((language) => render(<App language={language} />, root));
}
