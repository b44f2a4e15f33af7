import { locale } from './index';

/** “22,400”: a number of things of which there are many. */
export const grouped = (count: number): string => new Intl.NumberFormat(locale()).format(count);
