import { drawPage } from '../shared/draw-page';
import { App } from './app';
import { begin } from './start';

// The day is what the reader waits for: it is read while the language is looked up.
begin(Date.now());
drawPage(App);
