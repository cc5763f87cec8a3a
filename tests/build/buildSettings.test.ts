import { buildSettings, DEVELOPMENT } from '../../scripts/buildSettings.mjs';
import { contentSecurityPolicy } from '../../scripts/contentSecurityPolicy.mjs';

const baseUrl = 'https://kaohe.intranet';

describe('build settings', () => {
  test('those of the command line stand over those of the file', () => {
    expect(buildSettings('production', { baseUrl }).baseUrl).toBe(baseUrl);
    expect(buildSettings('production').baseUrl).toMatch(/^https:\/\//);
  });

  test('development always serves what manifest.xml says', () => {
    expect(buildSettings('development')).toMatchObject(DEVELOPMENT);
  });

  test.each([
    ['global', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'],
    ['21vianet', 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js'],
    ['self', 'office-js/office.js'],
  ])('office.js from %s', (officeJs, url) => {
    expect(buildSettings('production', { baseUrl, officeJs }).officeJsUrl).toBe(url);
  });

  test.each([
    ['baseUrl', 'http://kaohe.intranet', /"baseUrl" .*must be an https address/],
    ['baseUrl', 'https://kaohe.intranet/', /without a slash at the end/],
    ['baseUrl', 'kaohe.intranet', /must be an https address/],
    ['baseUrl', 'https://kaohe.intranet?x=1', /must be an https address/],
    ['baseUrl', 'https://localhost:3000', /must not be localhost in a production build/],
    ['id', 'kaohe', /"id" .*must be a GUID/],
    ['nameSuffix', '很'.repeat(21), /at most 20 characters/],
    ['officeJs', 'cdn', /must be one of global, 21vianet, self/],
    ['officeJs', 'constructor', /must be one of/],
  ])('%s "%s" is refused, with what to do', (name, value, message) => {
    const build = () => buildSettings('production', { baseUrl, [name]: value });
    expect(build).toThrow(message);
    expect(build).toThrow(/Set it in build\.config\.mjs or with --env/);
  });

  test('a missing one is named', () => {
    expect(() => buildSettings('production', {}, { baseUrl, nameSuffix: '', officeJs: 'self' })).toThrow(
      'Build setting "id" is missing. Set it in build.config.mjs or with --env id=….',
    );
  });
});

describe('what the page may load', () => {
  const policy = (given: Record<string, string>) =>
    contentSecurityPolicy(buildSettings('production', { baseUrl, ...given }), { development: false });

  test('scripts of its own and of the one place that office.js comes from', () => {
    expect(policy({ officeJs: 'self' })).toContain("script-src 'self';");
    expect(policy({ officeJs: '21vianet' })).toContain(
      "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;",
    );
  });

  test('no eval, no inline script, nothing else by default', () => {
    const directives = policy({}).split('; ');
    expect(directives).toContain("default-src 'none'");
    expect(directives.filter((directive) => directive.includes('unsafe'))).toEqual([
      "style-src 'unsafe-inline'",
    ]);
  });
});
