import { offered } from './apiSets';
import { ExcelFault, notImplemented } from './faults';
import { isRecord, type Json } from './json';
import { ActionType, type Action, type Request, type Response } from './messages';
import { HostObject, memberName, row } from './objectType';
import { invoke, located, ObjectPaths } from './objectPaths';
import { instantiated, query, unknownMember } from './query';
import type { Session } from './session';

/** Called before each action; what it throws stands in the action's place. */
export type BeforeAction = (index: number, action: Action) => void;

/**
 * Makes a batch's actions in order. The first that fails ends the batch: its error is answered with its index, the
 * results before it are answered too, and what they did stays done.
 */
export function execute(
  request: Request,
  session: Session,
  before: BeforeAction = () => undefined,
): Response {
  const paths = new ObjectPaths(session, request.paths);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.actions.entries()) {
    try {
      before(index, action);
      const value = act(action, paths, session);
      results.push({ ActionId: action.id, Value: value });
      if (action.type === ActionType.trace) traces.push(action.id);
    } catch (fault) {
      if (!(fault instanceof ExcelFault)) throw fault;
      const error = {
        Code: fault.code,
        Message: fault.message,
        Location: fault.location ?? '',
        ActionIndex: index,
        HttpStatusCode: fault.httpStatus,
      };
      return respond({ Results: results, TraceIds: traces, Error: error });
    }
  }
  return respond({ Results: results, TraceIds: traces });
}

function respond(body: NonNullable<Response['Body']>): Response {
  return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: body };
}

function act(action: Action, paths: ObjectPaths, session: Session): Json {
  if (action.type === ActionType.trace) return null;
  const object = paths.find(action.path);
  const call = paths.call(action.args);
  // A method of a null object does nothing: `getItemOrNullObject(name).delete()` is how samples begin.
  if (object === null) return null;
  switch (action.type) {
    case ActionType.instantiate:
      return instantiated(object, call);
    case ActionType.query:
      return query(object, action.query, call);
    case ActionType.queryAsJson:
      throw notImplemented(`${object.type.name}.retrieve`);
    case ActionType.recursiveQuery:
      throw notImplemented('RequestContext.loadRecursive');
    case ActionType.method:
      return method(object, action, paths, session);
    case ActionType.setProperty:
      setProperty(object, action.name, action.args.values[0] ?? null, paths, action);
      return null;
    case ActionType.update:
      if (isRecord(action.objectState)) {
        for (const [name, value] of Object.entries(action.objectState)) {
          setProperty(object, name, value, paths, action);
        }
      }
      return null;
    default:
      throw notImplemented(`Action type ${action.type}`);
  }
}

function method(object: HostObject, action: Action, paths: ObjectPaths, session: Session): Json {
  const call = paths.call(action.args);
  if (object.type.kept === true && action.name === '_KeepReference') {
    session.keep(object);
    return null;
  }
  const event = eventName(action.name);
  if (event !== null) {
    assertTold(object, event, session);
    session.workbook.heard.add(event);
    return null;
  }
  const answer = invoke(object, action.name, call);
  if (answer instanceof HostObject) return instantiated(answer, call);
  return answer ?? null;
}

/** "_RegisterDataChangedEvent" and "_RegisterEventNameChanged" are onChanged and onNameChanged; null is no event. */
function eventName(wire: string): string | null {
  const [, what] = /^_(?:Unr|R)egister(?:Event)?(\w+?)(?:Event)?$/.exec(wire) ?? [];
  if (what === undefined) return null;
  return what === 'DataChanged' ? 'onChanged' : `on${what}`;
}

/** Handlers live in the client, which picks what it has registered; every event that happens is sent to it. */
function assertTold({ type }: HostObject, event: string, { tier }: Session): void {
  const location = `${type.name}.${event}`;
  if (type.events?.includes(event) !== true) throw unknownMember(location, 'call', tier);
  if (!offered(location, tier)) throw new ExcelFault('ApiNotFound', undefined, location);
}

function setProperty(
  object: HostObject,
  wire: string,
  value: Json,
  paths: ObjectPaths,
  action: Action,
): void {
  const name = memberName(wire);
  const location = `${object.type.name}.${name}`;
  const property = row(object.type.properties, name);
  if (!property) throw unknownMember(location, 'call', paths.call(action.args).session.tier);
  if (!offered(location, paths.call(action.args).session.tier)) {
    throw new ExcelFault('ApiNotFound', undefined, location);
  }
  located(location, () => {
    if (!property.set) throw notImplemented(`Setting ${location}`);
    property.set(object.target, value, paths.call(action.args));
  });
}
