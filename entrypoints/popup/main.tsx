import { db } from '../../lib/store/db';
import { drawPage } from '../shared/draw-page';
import { App } from './app';

// The day is what the reader waits for: the database opens while the language is looked up. Who asks it first is told of a failure.
void db.open().catch(() => undefined);
drawPage(App);
