import { readdirSync, readFileSync } from 'node:fs';
import { buildSettings, DEVELOPMENT } from '../../scripts/buildSettings.mjs';
import { manifestFor } from '../../scripts/manifestFor.mjs';
import { CHECKS, type CheckContext, type CheckName } from './checks';
import { parseManifest } from './manifestDocument';

const committed = readFileSync('manifest.xml', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const context: CheckContext = {
  version,
  baseUrl: DEVELOPMENT.baseUrl,
  files: '.',
  associated: associatedNames(),
};

/** Read from the code itself: a renamed function must not pass because a test still knows the old name. */
function associatedNames(): string[] {
  return readdirSync('src/commands')
    .map((file) => readFileSync(`src/commands/${file}`, 'utf8'))
    .flatMap((code) => [...code.matchAll(/Office\.actions\.associate\('([^']+)'/g)])
    .map(([, name = '']) => name);
}

const checkNames = Object.keys(CHECKS) as CheckName[];

function problems(name: CheckName, xml: string, given = context): string[] {
  return CHECKS[name](parseManifest(xml), given);
}

describe('the committed manifest', () => {
  test.each(checkNames)('%s', (name) => {
    expect(problems(name, committed)).toEqual([]);
  });
});

describe('the manifest of an installation', () => {
  const settings = buildSettings('production', {
    baseUrl: 'https://kaohe.intranet/addin',
    id: '11111111-2222-4333-8444-555555555555',
    nameSuffix: '（测试）',
  });
  const built = manifestFor(committed, settings, version);

  test.each(checkNames)('%s', (name) => {
    expect(problems(name, built, { ...context, baseUrl: settings.baseUrl })).toEqual([]);
  });

  test('has no localhost in it', () => {
    expect(committed).toContain('localhost');
    expect(built).not.toContain('localhost');
  });

  test('has the id, the version and the name it was given, in both languages', () => {
    expect(built).toContain('<Id>11111111-2222-4333-8444-555555555555</Id>');
    expect(manifestFor(committed, settings, '7.8.9')).toContain('<Version>7.8.9.0</Version>');
    expect(built).toContain('<DisplayName DefaultValue="考核评分助手（测试）">');
    expect(built).toContain('<Override Locale="en-US" Value="Kaohe Scoring（测试）"/>');
  });

  test('is not made from a manifest without the addresses it should replace', () => {
    const elsewhere = committed.replaceAll(DEVELOPMENT.baseUrl, 'https://localhost:4000');
    expect(() => manifestFor(elsewhere, settings, version)).toThrow(/no address starts with/);
    const twice = committed.replace('</Id>', '</Id><Id>again</Id>');
    expect(() => manifestFor(twice, settings, version)).toThrow(/exactly one <Id>/);
  });
});

/** One way or more to break the manifest for each check; the check must notice. */
const BROKEN: Readonly<Record<CheckName, readonly (readonly [string | RegExp, string])[]>> = {
  'elements stand in the order of the schema': [
    [/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'],
    ['<ProviderName>Kaohe</ProviderName>', ''],
    ['<Permissions>', '<Rank>1</Rank><Permissions>'],
    [/(<Label resid="Score.Label" \/>)\s*(<Supertip>[^]*?<\/Supertip>)/, '$2$1'],
  ],
  'the id is a GUID': [[/<Id>.*<\/Id>/, '<Id>kaohe</Id>']],
  'the version is that of package.json, in four parts': [[`<Version>${version}.0`, `<Version>${version}`]],
  'Excel is the only host': [
    ['<Host Name="Workbook" />', '<Host Name="Workbook" /><Host Name="Document" />'],
    ['<Host Name="Workbook" />', '<Host Name="Presentation" />'],
  ],
  'it may read and write the document, and no more': [['ReadWriteDocument', 'ReadDocument']],
  'requirements hide it from no Excel that could say why it is too old': [
    ['DefaultMinVersion="1.4"', 'DefaultMinVersion="1.14"'],
    ['<Set Name="ExcelApi" />', '<Set Name="ExcelApi" /><Set Name="SharedRuntime" MinVersion="1.1" />'],
  ],
  'every resid leads to a resource of its kind': [
    ['<Label resid="Group.Label" />', '<Label resid="Group.Lable" />'],
    ['<Description resid="Score.Tip" />', '<Description resid="Score.Label" />'],
  ],
  'every resource is used, and its id is short and its own': [
    ['<bt:String id="Pane.Label"', '<bt:String id="Score.Label"'],
    ['<bt:Urls>', '<bt:Urls><bt:Url id="Idle" DefaultValue="https://localhost:3000/x" />'],
    [/About\.Url/g, 'A.Very.Long.Name.Of.An.Address.Url'],
  ],
  'controls and groups have ids of their own': [['id="Kaohe.Pane"', 'id="Kaohe.Score"']],
  'texts fit their places': [
    ['Value="Kaohe"', `Value="${'K'.repeat(126)}"`],
    ['DefaultValue="一键评分"', 'DefaultValue=""'],
    [/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${'长'.repeat(251)}"`],
  ],
  'every text is there once in every language': [
    ['<bt:Override Locale="en-US" Value="Score sheet" />', ''],
    ['<Override Locale="en-US" Value="Kaohe Scoring" />', '<Override Locale="zh-CN" Value="评分" />'],
    ['<DefaultLocale>zh-CN', '<DefaultLocale>en-US'],
  ],
  'every address is https and below the base': [
    ['https://localhost:3000/taskpane.html', 'http://localhost:3000/taskpane.html'],
    ['https://localhost:3000/about.html', 'https://elsewhere.example/about.html'],
  ],
  'every icon exists and has the size it is listed for': [
    ['icons/score-16.png', 'icons/score-17.png'],
    [
      'id="Pane.32" DefaultValue="https://localhost:3000/assets/icons/pane-32',
      'id="Pane.32" DefaultValue="https://localhost:3000/assets/icons/pane-16',
    ],
    ['kaohe-64.png', 'kaohe-32.png'],
    ['icons/score-16.png', 'icons/score-16.svg'],
  ],
  'every button has the icon sizes that Office asks for': [['<bt:Image size="80" resid="Pane.80" />', '']],
  'ribbon functions are tied to code, and the code to the ribbon': [
    ['<FunctionName>scoreActiveSheet', '<FunctionName>scoreSheet'],
  ],
  'pane and commands share one long-lived page': [
    ['<FunctionFile resid="Pane.Url" />', '<FunctionFile resid="About.Url" />'],
    ['lifetime="long"', 'lifetime="short"'],
  ],
};

describe('a broken manifest is noticed:', () => {
  const cases = checkNames.flatMap((name) =>
    BROKEN[name].map(([from, to], way) => ({ name, way, from, to })),
  );

  test.each(cases)('$name, way $way', ({ name, from, to }) => {
    const broken = committed.replace(from, to);
    expect(broken).not.toBe(committed);
    expect(problems(name, broken)).not.toEqual([]);
  });

  test('text that is not well-formed', () => {
    expect(() => parseManifest(committed.replace('</Hosts>', ''))).toThrow();
    expect(() => parseManifest(committed.replace('一键评分', '一键&评分'))).toThrow();
  });
});
