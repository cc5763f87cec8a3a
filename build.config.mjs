/**
 * What differs from one installation to the next. Each can be given for one build instead:
 * `npm run build -- --env baseUrl=https://… --env officeJs=21vianet`.
 */
export const production = {
  /** Where the built files will be served from, without a slash at the end. */
  baseUrl: 'https://kaohe.example.com',

  /** A GUID of the installation's own: Excel keeps settings and permissions by it. */
  id: 'e0b6d1b2-6a5f-4c0f-8f3a-71c2f19c7e54',

  /** Told apart in Excel's list of add-ins: '（测试）' for a test installation. */
  nameSuffix: '',

  /**
   * Where Excel's own library comes from: 'global' (Microsoft's CDN), '21vianet' (its CDN in China), or 'self': a copy
   * of the CDN's files that you put into office-js/ beside the pane, for networks without internet.
   */
  officeJs: 'global',
};
