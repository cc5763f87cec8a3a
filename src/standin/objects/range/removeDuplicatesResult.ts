import { HostObject, type ObjectType } from '../../protocol/objectType';

interface Counts {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

const REMOVE_DUPLICATES_RESULT: ObjectType<Counts> = {
  name: 'RemoveDuplicatesResult',
  properties: {
    removed: { get: ({ removed }) => removed },
    uniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
};

export function removeDuplicatesResult(removed: number, uniqueRemaining: number): HostObject {
  return HostObject.of(REMOVE_DUPLICATES_RESULT, { removed, uniqueRemaining });
}
