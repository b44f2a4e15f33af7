import { expect, it } from 'vitest';
import { startFakeWeb } from '../../fake-web';
import { CAPTURES, capture, haveCaptures, WITHOUT } from '../captures';
import { ask } from './ask';

it.skipIf(!haveCaptures)(`serves each capture under its address, to the byte${WITHOUT}`, async () => {
  const web = await startFakeWeb({ today: '2026-09-24', fixturesDir: CAPTURES });
  expect(web.captures.length).toBeGreaterThan(15);
  for (const { file, url } of web.captures) {
    const { body, status } = await ask(web, url);
    expect([file, body === capture(file), status]).toEqual([
      file,
      true,
      file.includes('error400') ? 400 : 200,
    ]);
  }
  const real = web.captures.find(({ file }) => file.includes('2609.22268'));
  expect(real).toMatchObject({ url: 'https://arxiv.org/abs/2609.22268', kind: 'abs', status: 'real' });
  await web.close();
});

it('does without captures where there are none', async () => {
  const web = await startFakeWeb({ fixturesDir: '/nowhere' });
  expect(web.captures).toEqual([]);
  await web.close();
});
