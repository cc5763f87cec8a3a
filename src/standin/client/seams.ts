export interface ClientFault {
  readonly code: string;
  readonly message: string;
  readonly httpStatusCode: number;
  readonly debugInfo: { readonly errorLocation: string };
}

/** The few places of Microsoft's client that the stand-in reaches into; none of them is in the public declarations. */
export interface ClientSeams {
  readonly SessionBase: (abstract new () => object) & { _overrideSession: object | null };
  readonly Error: new (fault: ClientFault) => Error;
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly GenericEventRegistration: {
    getGenericEventRegistration(controlId: string): object;
    s_genericEventRegistrations: object;
  };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: unknown }): void;
}

/** Finds the seams in a loaded client. @throws Error naming what is missing: a client of another making. */
export function clientSeams(): ClientSeams {
  const extension: unknown = Reflect.get(globalThis, 'OfficeExtension');
  const wanted = [
    'SessionBase',
    'CommonUtility',
    'Error',
    'GenericEventRegistration',
    '_testSetRichApiMessageReadyImpl',
    '_testTriggerRichApiMessageEvent',
  ];
  const found: object = typeof extension === 'object' && extension !== null ? extension : {};
  const missing = wanted.filter((name) => !(name in found));
  if (missing.length > 0) throw new Error(`office.js has no ${missing.join(', ')}: is it loaded?`);
  return found as ClientSeams;
}

/** The classes of the loaded client. @throws Error when none is loaded */
export function excelClasses(): object {
  const excel: unknown = Reflect.get(globalThis, 'Excel');
  if (typeof excel !== 'object' || excel === null) throw new Error('office.js has no Excel: is it loaded?');
  return excel;
}
