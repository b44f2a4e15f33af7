import { localesIn, wordsIn } from './interface-words.mjs';

/** What browsers say of Gloss in each language, as they look for it: a file each, which the build adds to the package. */
export function describedFiles(root = process.cwd()): { relativeDest: string; contents: string }[] {
  return localesIn(root).map((tag) => ({
    relativeDest: `_locales/${tag.replaceAll('-', '_')}/messages.json`,
    contents: JSON.stringify({ description: { message: wordsIn(root, tag).extension_description } }),
  }));
}
