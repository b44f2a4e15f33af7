import { describe, expect, it } from 'vitest';
import { readDocument, sourceOf } from '../../../lib/papers/latexml';
import { readHtml } from '../../../lib/sources/html';
import { page, para, section } from '../../fake-web/arxiv/html/parts';

const LONG = para('S1.p1', 'The queue is served from its head, and no pair waits for long. '.repeat(60));
const textOf = (inner: string) => {
  const html = page('A paper', section('S1', '1', 'Method', LONG) + section('S2', '2', 'End', inner));
  const document = readDocument(readHtml(html).root);
  if (document.kind !== 'read') throw new Error(document.kind);
  return document.sections.at(-1)?.paragraphs.map(sourceOf).join('\n');
};
const styled = (style: string, tag = 'span') =>
  textOf(para('S2.p1', `Seen<${tag} style="${style}"> praise</${tag}> and read.`));

describe('text that no reader sees is not the paper’s', () => {
  it.each([
    'color:#FFFFFF;',
    'color: #fff',
    'color:white',
    'COLOR: White !important',
    'color:rgb(255, 255, 255)',
    'color:#FEFEFE',
    'color:transparent',
    '--ltx-fg-color:#FFFFFF;',
    'font-size:1%;',
    'font-size:0.1pt',
    'font-size:0',
    'font-size: .1em',
    'display:none',
    'display : none ;',
    'visibility:hidden',
    'opacity:0',
    'color:#FFFFFF;background-color:#FFFFFF',
  ])('%s', (style) => {
    expect(styled(style)).toBe('Seen and read.');
  });

  it('also where a whole paragraph, a list’s item or a part of the page is hidden', () => {
    expect(textOf(`<div class="ltx_para" style="display:none"><p class="ltx_p">praise</p></div>`)).toBe('');
    expect(textOf(`<div style="display:none">${para('x', 'praise')}</div>`)).toBe('');
    expect(textOf(`<div hidden>${para('x', 'praise')}</div>`)).toBe('');
    const items = '<ul><li>Seen.</li><li style="color:white">praise</li></ul>';
    expect(textOf(`<div class="ltx_para">${items}</div>`)).toBe('Seen.');
  });

  it.each([
    'color:#FF0000;',
    'color:#F0F0A0',
    'font-size:50%;',
    'font-size:90%',
    'font-size:8pt',
    'color:#FFFFFF;background-color:#000000;',
    '--ltx-fg-color:#FFFFFF;--ltx-bg-color:#003366;',
    'opacity:0.8',
    'display:inline-block',
    '',
    ';;:;',
  ])('what is seen stays: %s', (style) => {
    expect(styled(style)).toBe('Seen praise and read.');
  });
});
