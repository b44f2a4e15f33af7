/** A headless Firefox with a profile of its own that listens for WebDriver BiDi. */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Preferences = Record<string, string | number | boolean>;

/** Nothing that calls out, updates, or asks on its own. */
const QUIET: Preferences = {
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.http.speculative-parallel-limit': 0,
  'services.settings.server': 'data:,#none/v1',
  // WebDriver BiDi, without the older protocol beside it.
  'remote.active-protocols': 1,
  'toolkit.startup.max_resumed_crashes': -1,
};

/** Preferences that lead every https address to one port on this machine. */
export function leadTo(port: number): Preferences {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.dns.disableIPv6': true,
    'network.socket.forcePort': `443=${port}`,
  };
}

export interface FirefoxProcess {
  /** Where it listens. */
  address: string;
  end(): Promise<void>;
}

/** Starts it; throws with what it said when it does not come up. */
export async function startFirefoxProcess(
  path: string,
  profileDir: string,
  preferences: Preferences,
): Promise<FirefoxProcess> {
  const lines = Object.entries({ ...QUIET, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profileDir, 'user.js'), lines.join('\n'));
  const child = spawn(
    path,
    [
      ...['--headless', '--no-remote', '--profile', profileDir],
      // Port 0: any free one; without system access the extension's own pages cannot be opened.
      ...['--remote-debugging-port', '0', '--remote-allow-system-access', 'about:blank'],
    ],
    {
      env: environment(profileDir),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  // A test run that is broken off must not leave a browser behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async () => {
    const timer = setTimeout(kill, 8000);
    await gone;
    clearTimeout(timer);
    process.off('exit', kill);
  };
  try {
    return { address: await listening(child), end };
  } catch (error) {
    kill();
    throw error;
  }
}

function environment(profileDir: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // A released Firefox asks its maker's server for settings, and heeds our preference not to only with this.
    MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
    // As root it refuses a home that belongs to somebody else, which containers often have.
    ...(process.platform === 'linux' && { HOME: profileDir }),
  };
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const give = (why: string) => reject(new Error(`Firefox ${why}. It said: ${said.slice(-800)}`));
    const timer = setTimeout(() => give('did not come up in 40 s'), 40_000);
    const hear = (text: string) => {
      said += text;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.setEncoding('utf8').on('data', hear);
    child.stderr?.setEncoding('utf8').on('data', hear);
    child.once('error', (error) => give(`did not start (${error.message})`));
    child.once('exit', (code) => give(`ended with code ${code}`));
  });
}
