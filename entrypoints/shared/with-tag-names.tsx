import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type TagName, TagNames } from '../../components/tag-names';
import type { Locale } from '../../lib/words/locales';
import { firstPainting } from './first-painting';

/** Only open cards have tags, so their names are fetched once the page is drawn; until then a tag is called by its id. */
export function WithTagNames({ language, children }: { language: Locale; children: ComponentChildren }) {
  const [named, setNamed] = useState<{ by: TagName }>();
  useEffect(() => {
    let isOver = false;
    void firstPainting.then(async () => {
      const { namesIn } = await import('./names-of-tags');
      if (!isOver) setNamed({ by: namesIn(language) });
    });
    return () => {
      isOver = true;
    };
  }, [language]);
  return <TagNames value={named?.by ?? itself}>{children}</TagNames>;
}

const itself: TagName = (tag) => tag;
