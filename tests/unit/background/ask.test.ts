import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { endpointFor } from '../../../entrypoints/background/writing/ask';
import { baseUrl, engine, localNetwork } from '../../../lib/settings';

// Jobs keep the address they were wished for.
it('a server of the local network is asked while the reader allows it, and no longer', async () => {
  const asked = () => endpointFor('http://192.168.1.5:8080/v1', 'tide-1', 'write');
  await engine.setValue('openai');
  await baseUrl.setValue('http://192.168.1.5:8080/v1');
  await localNetwork.setValue(true);
  expect(await asked()).toMatchObject({ baseUrl: 'http://192.168.1.5:8080/v1', model: 'tide-1' });
  await localNetwork.setValue(false);
  await expect(asked()).rejects.toMatchObject({
    failure: { kind: 'not-allowed', origin: 'http://192.168.1.5:8080' },
  });
});

it('a server that the reader has left is asked for a test alone', async () => {
  const local = 'http://127.0.0.1:8080/v1';
  const asked = () => endpointFor(local, 'tide-1', 'write');
  await engine.setValue('openai');
  await baseUrl.setValue(local);
  expect(await asked()).toMatchObject({ model: 'tide-1' });
  for (const leave of [
    () => baseUrl.setValue('https://models.example/v1'),
    () => engine.setValue('extractive'),
  ]) {
    await leave();
    await expect(asked()).rejects.toMatchObject({
      failure: { kind: 'left', origin: 'http://127.0.0.1:8080' },
    });
    await baseUrl.setValue(local);
  }
  expect(await endpointFor(local, 'tide-1', 'engine-test')).toMatchObject({ model: 'tide-1' });
});
