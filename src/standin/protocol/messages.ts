import { isList, isRecord, member, parseJson, type Json, type JsonRecord } from './json';

/** The numbers that the client writes for the kind of an action. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** The numbers that the client writes for the way an object is reached. */
export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface ArgumentInfo {
  readonly values: readonly Json[];
  /** Parallel to `values`, lists inside lists too; a number other than 0 says that the value is that object. */
  readonly objectIds: readonly Json[];
}

export interface ObjectPath {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parent: number | null;
  readonly args: ArgumentInfo;
}

export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly query: JsonRecord;
  readonly args: ArgumentInfo;
  readonly objectState: Json;
}

/** One batch: what a `context.sync()` sends. */
export interface Request {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** What the client's executor expects back. `ErrorCode` fails the request as a whole. */
export interface Response {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: ResponseBody | null;
}

/** One message to event handlers, in the form that the client's event registration reads. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly isRemoteOverride: boolean;
  readonly message: string;
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const number = (value: Json | undefined): number => (typeof value === 'number' ? value : 0);
const list = (value: Json | undefined): readonly Json[] => (isList(value) ? value : []);
const record = (value: Json | undefined): JsonRecord => (isRecord(value) ? value : {});

function readArguments(value: Json | undefined): ArgumentInfo {
  const info = record(value);
  return {
    values: list(member(info, 'Arguments')),
    objectIds: list(member(info, 'ReferencedObjectPathIds')),
  };
}

function readPath(value: Json): ObjectPath {
  const path = record(value);
  const parent = member(path, 'ParentObjectPathId');
  return {
    id: number(member(path, 'Id')),
    type: number(member(path, 'ObjectPathType')),
    name: text(member(path, 'Name')),
    parent: typeof parent === 'number' ? parent : null,
    args: readArguments(member(path, 'ArgumentInfo')),
  };
}

function readAction(value: Json): Action {
  const action = record(value);
  return {
    id: number(member(action, 'Id')),
    type: number(member(action, 'ActionType')),
    name: text(member(action, 'Name')),
    path: number(member(action, 'ObjectPathId')),
    query: record(member(action, 'QueryInfo')),
    args: readArguments(member(action, 'ArgumentInfo')),
    objectState: member(action, 'ObjectState') ?? null,
  };
}

/** A request batch from its JSON text. */
export function readRequest(json: string): Request {
  const body = record(parseJson(json));
  const paths = Object.values(record(member(body, 'ObjectPaths'))).map(readPath);
  return {
    actions: list(member(body, 'Actions')).map(readAction),
    paths: new Map(paths.map((path) => [path.id, path])),
  };
}

/** A request refused whole: no action was made. */
export function refusedRequest(code: string, message: string, status: number): Response {
  return { HttpStatusCode: status, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: null };
}
