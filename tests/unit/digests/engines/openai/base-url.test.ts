import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBaseUrl, isLocal, PRESETS } from '../../../../../lib/digests/engines/openai';

const check = (text: string, localNetwork = false) => {
  const checked = checkBaseUrl(text, { localNetwork });
  return 'problem' in checked ? checked.problem : checked.baseUrl;
};

describe('a base URL', () => {
  it.each([
    ['https://api.openai.com/v1', 'https://api.openai.com/v1'],
    ['  https://API.OpenAI.com/v1/  ', 'https://api.openai.com/v1'],
    ['https://api.openai.com/v1/chat/completions', 'https://api.openai.com/v1'],
    ['https://api.openai.com/v1/chat/completions/', 'https://api.openai.com/v1'],
    ['https://openrouter.ai/api/v1/models', 'https://openrouter.ai/api/v1'],
    ['https://models.example//v1//models/chat/completions//', 'https://models.example//v1'],
    ['https://api.deepseek.com', 'https://api.deepseek.com'],
    ['api.deepseek.com', 'https://api.deepseek.com'],
    ['https://res.openai.azure.com/openai/v1/', 'https://res.openai.azure.com/openai/v1'],
    ['https://192.168.1.9:8443/v1', 'https://192.168.1.9:8443/v1'],
    ['https://models.example/models-of-ours/v1', 'https://models.example/models-of-ours/v1'],
    ['http://localhost:11434/v1', 'http://localhost:11434/v1'],
    ['localhost:11434/v1', 'http://localhost:11434/v1'],
    ['http://127.0.0.1:1234', 'http://127.0.0.1:1234'],
    ['http://127.1:1234/v1', 'http://127.0.0.1:1234/v1'],
    ['http://2130706433/v1', 'http://127.0.0.1/v1'],
    ['http://127.200.3.4/v1', 'http://127.200.3.4/v1'],
    ['http://[::1]:8080/v1', 'http://[::1]:8080/v1'],
    ['http://models.localhost/v1', 'http://models.localhost/v1'],
  ])('%s', (text, baseUrl) => {
    expect(check(text)).toBe(baseUrl);
    // What was checked stays as it is.
    expect(check(baseUrl)).toBe(baseUrl);
  });

  it.each([
    'http://10.0.0.5:8000/v1',
    'http://172.16.0.1/v1',
    'http://172.31.255.1/v1',
    'http://192.168.1.9:11434/v1',
    'http://169.254.7.7/v1',
    'http://[fd00::1]:8000/v1',
    'http://[fc12:3::4]/v1',
    'http://gpu.local:8000/v1',
  ])('%s: on the reader’s network only where they allow it', (text) => {
    expect(check(text)).toBe('needs-local-network');
    expect(check(text, true)).toBe(text);
  });

  it('without a scheme it is taken for what such servers speak', () => {
    expect(check('192.168.1.9:11434', true)).toBe('http://192.168.1.9:11434');
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['https://', 'unreadable'],
    ['not an address', 'unreadable'],
    ['ftp://localhost/v1', 'unreadable'],
    ['javascript:alert(1)', 'unreadable'],
    ['file:///v1', 'unreadable'],
    ['http://api.openai.com/v1', 'needs-https'],
    ['http://8.8.8.8/v1', 'needs-https'],
    ['http://172.32.0.1/v1', 'needs-https'],
    ['http://11.0.0.1/v1', 'needs-https'],
    ['http://192.169.1.1/v1', 'needs-https'],
    ['http://0.0.0.0:8000/v1', 'needs-https'],
    ['http://localhost.example.com/v1', 'needs-https'],
    ['http://127.0.0.1.example.com/v1', 'needs-https'],
    ['http://10.example.com/v1', 'needs-https'],
    ['http://mylocal/v1', 'needs-https'],
    ['http://notlocalhost/v1', 'needs-https'],
    ['http://[fe80::1]/v1', 'needs-https'],
    ['https://me:sk-123@api.openai.com/v1', 'credentials'],
    ['https://me@api.openai.com/v1', 'credentials'],
    ['https://api.openai.com/v1?key=abc', 'query'],
    ['https://api.openai.com/v1#top', 'query'],
    ['https://api.openai.com/v1?', 'query'],
  ])('%s: %s', (text, problem) => {
    expect(check(text)).toBe(problem);
    expect(check(text, true)).toBe(problem);
  });

  it('tells the origin that the browser is to allow', () => {
    expect(checkBaseUrl('http://localhost:11434/v1', { localNetwork: false })).toEqual({
      baseUrl: 'http://localhost:11434/v1',
      origin: 'http://localhost:11434',
    });
  });

  it('of whatever is typed: it is refused, or encrypted, or at home', () => {
    const hosts = fc.oneof(
      fc.ipV4(),
      fc.domain(),
      fc.constantFrom('localhost', '[::1]', '[fd00::1]', 'gpu.local', '127.0.0.1'),
    );
    const typed = fc.oneof(
      fc.string(),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc
        .tuple(fc.constantFrom('http://', 'https://', '', 'HTTP://', '//'), hosts, fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, fc.boolean(), (text, localNetwork) => {
        const checked = checkBaseUrl(text, { localNetwork });
        if ('problem' in checked) return;
        const { baseUrl, origin } = checked;
        const url = new URL(baseUrl);
        expect(baseUrl.endsWith('/') || /[?#@]/.test(url.host)).toBe(false);
        expect(url.origin).toBe(origin);
        if (url.protocol === 'http:')
          expect(
            localNetwork ? isLocal(baseUrl) : /^(\[::1\]|127\.|(.+\.)?localhost)/.test(url.hostname),
          ).toBe(true);
        expect(checkBaseUrl(baseUrl, { localNetwork })).toEqual(checked);
      }),
      { numRuns: 5000 },
    );
  });

  it('every preset is one', () => {
    for (const { baseUrl } of PRESETS) expect(check(baseUrl)).toBe(baseUrl);
  });

  it('is at home or not', () => {
    const home = ['http://localhost:1/v1', 'http://192.168.1.9/v1', 'https://gpu.local/v1'];
    expect(home.map(isLocal)).toEqual([true, true, true]);
    expect(isLocal('https://api.openai.com/v1')).toBe(false);
  });
});
