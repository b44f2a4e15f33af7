import fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The same cases on every run: a test that fails must fail again. Change the seed to explore.
fc.configureGlobal({ seed: 20260618 });

// The fake browser knows no permissions: all are given, and none changes.
const { permissions } = fakeBrowser;
Object.assign(permissions, { contains: async () => true });
for (const event of [permissions.onAdded, permissions.onRemoved])
  Object.assign(event, { addListener: () => {}, removeListener: () => {} });
