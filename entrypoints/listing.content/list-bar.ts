import { h } from 'preact';
import { Bar, type BarProps } from '../../components/listing/bar';
import { KEYS_SHEET } from '../../components/listing/keys';
import css from '../../components/listing/listing.css?inline';
import { locale } from '../../lib/words';
import { render } from '../shared/page-drawing';
import { sheetOf } from './draw-line';
import { BAR } from './line';

/** The bar above a page's first list. */
export interface ListBar {
  host: HTMLElement;
  draw(props: BarProps): void;
  /** Shows the keys, or puts them away. */
  toggleKeys(): void;
}

/** @param begin told of its root */
export function placeBar(list: Element, begin: (root: ShadowRoot) => void): ListBar {
  const host = document.createElement(BAR);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(css)];
  list.before(host);
  begin(root);
  return {
    host,
    draw(props) {
      host.lang = locale();
      host.dataset.order = props.order;
      render(h(Bar, props), root);
    },
    toggleKeys() {
      root.getElementById(KEYS_SHEET)?.togglePopover();
    },
  };
}
