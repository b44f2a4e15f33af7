/** A link that opens beside what the reader has before them. */
export function Out({ href, lang, children }: { href: string; lang?: 'en'; children: string }) {
  return (
    <a href={href} lang={lang} target="_blank" rel="noopener">
      {children} <span aria-hidden="true">↗</span>
    </a>
  );
}
