import { FIRST_CARDS } from '../../components/card-list';
import { newYorkDay } from '../../lib/clock';
import { drawPage } from '../shared/draw-page';
import { readStart } from '../shared/use-day';
import { App } from './app';
import { recall } from './remembered';

// The day is what the reader waits for: it is read while the language is looked up. Left further down or under a filter, the
// popup waits for all of it.
const now = Date.now();
const left = recall(now);
const isAtTop = left.filter === 'all' && left.scroll === 0;
const starting = isAtTop ? readStart(left.day ?? newYorkDay(now), FIRST_CARDS) : undefined;
drawPage(() => <App left={left} starting={starting} />);
