/*
 * What arXiv's MathJax 2.7.3 leaves in the page, without its typesetting: each formula inside a `.mathjax`
 * element becomes a preview, a drawn copy and a script with the source. Only with `?fake-mathjax=1`.
 */
(() => {
  const wanted = new URLSearchParams(location.search).get('fake-mathjax') === '1';

  function element(name, attributes, text = '') {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.textContent = text;
    return made;
  }

  let count = 0;

  function formula(tex) {
    count += 1;
    const id = `MathJax-Element-${count}`;
    const parts = document.createDocumentFragment();
    const frame = element('span', {
      class: 'MathJax',
      id: `${id}-Frame`,
      tabindex: '0',
      style: 'font-style: italic',
    });
    frame.append(element('nobr', {}, tex.replace(/\\[a-zA-Z]+|[{}^_\\]/g, '')));
    parts.append(
      element('span', { class: 'MathJax_Preview', style: 'color: inherit; display: none' }),
      frame,
      element('script', { type: 'math/tex', id }, tex),
    );
    return parts;
  }

  function rewrite(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const parts = text.data.split(/\$([^$]+)\$/);
      if (parts.length < 3) continue;
      text.replaceWith(...parts.map((part, place) => (place % 2 ? formula(part) : part)));
    }
  }

  function typeset() {
    document.body.prepend(
      element('div', {
        style: 'visibility: hidden; overflow: hidden; position: absolute; top: 0; height: 1px',
      }),
      element('div', { id: 'MathJax_Message', style: 'display: none' }),
    );
    for (const root of document.querySelectorAll('[class*="mathjax"]')) rewrite(root);
    document.documentElement.dataset.fakeMathjax = 'done';
  }

  // The page calls these three by name.
  window.mathjaxToggle = () => {
    // arXiv loads MathJax from afar: it comes well after the page.
    if (wanted) addEventListener('load', () => setTimeout(typeset, 300));
  };

  window.setMathjaxCookie = () => {};

  window.toggleAuthorList = (id, label) => {
    const list = document.getElementById(id);
    const hidden = list.style.display === 'none';
    list.style.display = hidden ? 'inline' : 'none';
    document.getElementById('toggle').textContent = hidden ? '(collapse list)' : label;
  };
})();
