import { undoOnKeys } from '../options/undo-keys';
import { drawPage } from '../shared/draw-page';
import { App } from './app';

undoOnKeys();
drawPage(App);
