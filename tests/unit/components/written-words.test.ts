import { expect, it } from 'vitest';
import { writtenWords } from '../../../components/written-words';
import { written, writtenOfSections } from '../../catalogue/written';

// Hedges, scope and comparisons are looked at where the words of both texts are known.
it.each(['de', 'fr', 'es', 'pt', 'ru', 'ja', 'ko', 'zh-TW'])(
  'says what is not compared in %s',
  (language) => {
    for (const digest of [written(), writtenOfSections()]) {
      const { explained } = writtenWords({ ...digest, language });
      expect(explained).toMatch(/it does not see whether “may” became “does”/);
      expect(explained).not.toMatch(/faults in three/);
    }
  },
);

it.each(['en', 'en-GB', 'zh-CN', 'zh'])('says how many faults are found in %s', (language) => {
  const { explained } = writtenWords({ ...written(), language });
  expect(explained).toMatch(/finds about two plain faults in three/);
  expect(explained).not.toMatch(/does not see/);
});

it('says by which instructions a model wrote', () => {
  expect(writtenWords({ ...written(), promptVersion: 'digest-3' }).explained).toContain('digest-3');
});
