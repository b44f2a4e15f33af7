import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { endpointFor } from '../../../entrypoints/background/writing/ask';
import { localNetwork } from '../../../lib/settings';

// Jobs keep the address they were wished for.
it('a server of the local network is asked while the reader allows it, and no longer', async () => {
  const asked = () => endpointFor('http://192.168.1.5:8080/v1', 'tide-1', 'write');
  await localNetwork.setValue(true);
  expect(await asked()).toMatchObject({ baseUrl: 'http://192.168.1.5:8080/v1', model: 'tide-1' });
  await localNetwork.setValue(false);
  await expect(asked()).rejects.toMatchObject({
    failure: { kind: 'not-allowed', origin: 'http://192.168.1.5:8080' },
  });
  expect(await endpointFor('http://127.0.0.1:8080/v1', 'tide-1', 'write')).toMatchObject({ model: 'tide-1' });
});
