import { describe, expect, it } from 'vitest';
import { htmlToLine, htmlToText } from '../../../lib/sources/html-text';

describe('the text of what may be HTML', () => {
  it.each([
    ['nothing to do', 'Plain words.', 'Plain words.'],
    ['emphasis', 'In <i>E. coli</i>, <b>bold</b>', 'In E. coli, bold'],
    ['paragraphs', '<p>One.</p>\n<p>Two.<br>Still two.</p>', 'One.\n\nTwo. Still two.'],
    [
      'headings run in',
      '<h3>Background</h3><p>Cells.</p><sec><title>Methods:</title><p>We look.</p></sec>',
      'Background: Cells.\n\nMethods: We look.',
    ],
    ['a heading at the end', '<p>One.</p><h3>Funding</h3>', 'One.\n\nFunding'],
    ['JATS with prefixes', '<jats:p>One <jats:italic>two</jats:italic>.</jats:p>', 'One two.'],
    ['figures raised and lowered', '10<sup>−5</sup> H<sub>2</sub>O x<sub>max</sub>', '10⁻⁵ H₂O xmax'],
    ['scripts', 'a<script>alert(1)</script>b<style>p{}</style>c', 'abc'],
    ['handlers', '<img src=x onerror="alert(1)">Seen <a href="javascript:alert(1)">here</a>', 'Seen here'],
    ['frames and objects', '<iframe src="//x">old</iframe><object>o</object>New', 'New'],
    ['entities once', 'A &amp; B &ndash; &#8805; 3', 'A & B – ≥ 3'],
    ['entities twice and three times', 'A &amp;amp; B &amp;amp;lt;p&amp;amp;gt;x', 'A & B\n\nx'],
    ['a tag escaped twice', '&amp;lt;i&amp;gt;E. coli&amp;lt;/i&amp;gt;', 'E. coli'],
    ['CDATA in it', 'One <![CDATA[two & three]]> four', 'One two & three four'],
    ['less than a figure', 'p<0.05 and n < 3', 'p<0.05 and n < 3'],
    ['less than a letter', 'FDR: P<FDR and q>3 hold', 'FDR: P<FDR and q>3 hold'],
    ['less than a letter that names an element', 'if a<b and c>d it holds', 'if a<b and c>d it holds'],
    ['less than, at the end', 'as long as P<FDR', 'as long as P<FDR'],
    ['a comment', 'a<!-- hidden -->b', 'ab'],
    ['tables', '<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['TeX stays', 'for $x<y$ and $\\frac{1}{2}$', 'for $x<y$ and $\\frac{1}{2}$'],
  ])('%s', (_what, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('is one line where one is wanted', () => {
    expect(htmlToLine('<p>One</p>\n<p>two</p>')).toBe('One two');
  });

  it('is none of whole articles, nor of hostile depth', () => {
    expect(htmlToText('x'.repeat(200_001))).toBeUndefined();
    expect(htmlToText('<b>'.repeat(60_000))).toBeUndefined();
    expect(htmlToText('<zz>'.repeat(40_000))).toBeUndefined();
  });

  it.each(['<', '<!--', '&amp;', '</b>', '<p ', '<a "', '\n ', '<br>', '<p>', '&', '<![CDATA[', '\u0000'])(
    '%j 20,000 times is read',
    (piece) => {
      expect(typeof htmlToText(piece.repeat(20_000))).toBe('string');
    },
  );
});
