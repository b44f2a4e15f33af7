import { render } from 'preact';
import { speak } from '../shared/speak';
import { App } from './app';

const root = document.getElementById('app');
if (root) void speak((language) => render(<App key={language} />, root));
