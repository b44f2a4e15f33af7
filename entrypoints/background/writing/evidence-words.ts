import { browser } from 'wxt/browser';
import { type EvidenceFile, type EvidenceWords, wordsOf } from '../../../lib/digests/evidence';

/**
 * What the check of statements knows of words, read from the package.
 * @returns undefined where it cannot be read: words that are not the paper's are then not looked for
 */
export async function evidenceWords(): Promise<EvidenceWords | undefined> {
  try {
    // Addresses of files are not among those that WXT knows.
    const file = await fetch(browser.runtime.getURL('/evidence.json' as '/popup.html'));
    return wordsOf((await file.json()) as EvidenceFile);
  } catch (error) {
    console.warn('The words of the check could not be read; foreign ones are not looked for.', error);
    return undefined;
  }
}
