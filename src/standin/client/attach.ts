import { parseJson } from '../protocol/json';
import { refuseNewerMembers } from './newerMembers';
import { officeObject, type OfficeOptions } from './officeObject';
import { clientSeams, excelClasses, type ClientSeams } from './seams';
import type { Transport } from './transport';

export interface AttachedClient {
  /** Functions that the add-in has associated with ribbon commands. */
  readonly commands: ReadonlyMap<string, (event: unknown) => void>;
  /**
   * Until `body` is done, each `Excel.run` speaks through another transport: a second session. Handlers in this realm
   * hear the events of the first only.
   */
  asSession<R>(transport: Transport, body: () => Promise<R>): Promise<R>;
  detach(): void;
}

/** A realm has one client, and a client one host at a time. */
let attached: AttachedClient | null = null;

/**
 * Puts a host behind the client that is loaded in this realm: from here on a plain `Excel.run` speaks to it, calls above
 * the tier fail with ApiNotFound, and `Office` is an add-in's.
 * @throws Error when no client is loaded.
 */
export function attachClient(transport: Transport, options: OfficeOptions): AttachedClient {
  const seams = clientSeams();
  const office = officeObject(options);
  Reflect.set(globalThis, 'Office', office);
  seams.CommonUtility._doApiNotSupportedCheck = true;
  refuseNewerMembers(excelClasses(), (member, set) => {
    throw new seams.Error({
      code: 'ApiNotFound',
      message: `${member} (ExcelApi ${set}) is newer than the client that is loaded.`,
      httpStatusCode: 404,
      debugInfo: { errorLocation: member },
    });
  });
  seams._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  attached?.detach();
  // Handlers of an add-in on the host before: sheets here may bear the same ids.
  seams.GenericEventRegistration.s_genericEventRegistrations = {};
  let isAttached = true;
  transport.onEvents((entries) => {
    if (isAttached) seams._testTriggerRichApiMessageEvent({ entries: parseJson(entries) });
  });
  const session = sessionOver(seams, transport);
  seams.SessionBase._overrideSession = session;
  attached = {
    commands: office.associated,
    asSession: async (other, body) => {
      seams.SessionBase._overrideSession = sessionOver(seams, other);
      try {
        return await body();
      } finally {
        seams.SessionBase._overrideSession = session;
      }
    },
    detach: () => {
      isAttached = false;
      seams.SessionBase._overrideSession = null;
    },
  };
  return attached;
}

/** A session as the client's request contexts ask for it. */
function sessionOver(seams: ClientSeams, transport: Transport): object {
  return new (class extends seams.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }
    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: async (_customData: unknown, _flags: number, message: { readonly Body: unknown }) =>
          parseJson(await transport.execute(JSON.stringify(message.Body))),
      };
    }
    getEventRegistration(controlId: string): object {
      return seams.GenericEventRegistration.getGenericEventRegistration(controlId);
    }
  })();
}
