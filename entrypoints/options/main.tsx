import { drawPage } from '../shared/draw-page';
import { App } from './app';
import { undoOnKeys } from './undo-keys';

undoOnKeys();
drawPage(App);
