import { drawPage } from '../shared/draw-page';
import { App } from './app';

drawPage(App);
