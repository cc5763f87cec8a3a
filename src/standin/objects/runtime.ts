import { invalidArgument } from '../protocol/faults';
import type { ObjectType } from '../protocol/objectType';
import type { Session } from '../protocol/session';

export const RUNTIME: ObjectType<Session> = {
  name: 'Runtime',
  properties: {
    enableEvents: {
      get: ({ eventsEnabled }) => eventsEnabled,
      set: (session, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        session.eventsEnabled = value;
      },
    },
  },
};
