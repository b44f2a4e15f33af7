import { startFakeWeb } from './index';

/** For a person: starts the fake web and says how to point a browser at it. */
const [today] = process.argv.slice(2);
const web = await startFakeWeb(today ? { today } : {});

console.log(`The fake web speaks on 127.0.0.1:${web.port} for ${web.today}, ${web.papers.length} papers.

  chromium --user-data-dir="$(mktemp -d)" \\
    --ignore-certificate-errors-spki-list=${web.spki} \\
    --host-resolver-rules="${web.resolverRules()}" \\
    https://arxiv.org/abs/${web.papers[0]?.id}

Ctrl+C ends it.`);
