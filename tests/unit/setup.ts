import fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The same cases on every run: a test that fails must fail again. Change the seed to explore.
fc.configureGlobal({ seed: 20260618 });

// The fake browser has no permissions: nothing beyond what is given at installation is allowed, and nothing changes.
const { permissions } = fakeBrowser;
Object.assign(permissions, { contains: async () => false });
for (const event of [permissions.onAdded, permissions.onRemoved])
  Object.assign(event, { addListener: () => {}, removeListener: () => {} });
