import { production } from '../build.config.mjs';

/** What manifest.xml holds as committed: what `npm start` serves for sideloading. */
export const DEVELOPMENT = {
  baseUrl: 'https://localhost:3000',
  id: '5d1c3f0a-8e27-4b61-9f52-2b7f4a6c9d10',
  nameSuffix: '',
  officeJs: 'global',
};

/** The committed address: a build with it works, but Excel will not find it there. */
export const PLACEHOLDER_URL = 'https://kaohe.example.com';

const OFFICE_JS = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  self: 'office-js/office.js',
};

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

const CHECKS = {
  baseUrl: (value) =>
    isHttpsAddress(value) ||
    'must be an https address without a slash at the end, such as https://kaohe.intranet',
  id: (value) => GUID.test(value) || 'must be a GUID, such as the one in build.config.mjs',
  nameSuffix: (value) => value.length <= 20 || 'must be at most 20 characters',
  officeJs: (value) =>
    Object.hasOwn(OFFICE_JS, value) || `must be one of ${Object.keys(OFFICE_JS).join(', ')}`,
};

/**
 * The settings of one build, checked.
 * @param mode 'development' or 'production'
 * @param given what the command line gives over build.config.mjs (webpack's --env)
 * @throws Error that names the setting, what is wrong with it, and where to set it
 */
export function buildSettings(mode, given = {}, configured = production) {
  const base = mode === 'production' ? configured : DEVELOPMENT;
  const settings = Object.fromEntries(
    Object.keys(CHECKS).map((name) => [name, checked(name, given[name] ?? base[name])]),
  );
  if (mode === 'production' && new URL(settings.baseUrl).hostname === 'localhost') {
    throw settingError('baseUrl', settings.baseUrl, 'must not be localhost in a production build');
  }
  return { ...settings, officeJsUrl: OFFICE_JS[settings.officeJs] };
}

function checked(name, value) {
  if (typeof value !== 'string') throw settingError(name, value, 'is missing');
  const answer = CHECKS[name](value);
  if (answer !== true) throw settingError(name, value, answer);
  return value;
}

function settingError(name, value, problem) {
  const shown = value === undefined ? '' : ` (${JSON.stringify(value)})`;
  return new Error(
    `Build setting "${name}"${shown} ${problem}. Set it in build.config.mjs or with --env ${name}=….`,
  );
}

function isHttpsAddress(value) {
  if (value.endsWith('/') || !URL.canParse(value)) return false;
  const { protocol, search, hash } = new URL(value);
  return protocol === 'https:' && search === '' && hash === '';
}
