/** The command-line flags under which our Chromiums run. */

/** What a driver has to know of the fake web to point a browser at it. */
export interface WebToVisit {
  readonly port: number;
  resolverRules(): string;
}

/**
 * Whether Chromium's sandbox is left out: it is refused to root, and many containers forbid it to everybody. On the
 * fake web there is nothing to be kept from; the real one is not visited without a sandbox unless it must be.
 */
export function withoutSandbox(web: WebToVisit | undefined): boolean {
  return web !== undefined || process.getuid?.() === 0;
}

/** Flags for every browser we start: no first-run pages, and nothing that asks or calls out on its own. */
export function basicFlags(): string[] {
  return [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-component-update',
    '--disable-background-networking',
    '--disable-dev-shm-usage',
  ];
}

/** Flags that lead every address to the fake web; without one the browser is to see the real web. */
export function webFlags(web: WebToVisit | undefined): string[] {
  return [
    ...(withoutSandbox(web) ? ['--no-sandbox'] : []),
    ...(web ? [`--host-resolver-rules=${web.resolverRules()}`, '--ignore-certificate-errors'] : []),
  ];
}

/** Flags that load an unpacked extension; Chromium and Chrome for Testing only. */
export function extensionFlags(dir: string): string[] {
  return [`--disable-extensions-except=${dir}`, `--load-extension=${dir}`];
}
