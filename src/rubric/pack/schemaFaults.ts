import type * as z from 'zod/mini';
import { formatPath, type PackFault, type PackFaultCode } from './packFault';
import { DECIMALS_MESSAGE } from './clauseSchema';

type Issue = z.core.$ZodIssue;

/** zod's issues as our faults, in the order of the file. */
export function schemaFaults(issues: readonly Issue[]): PackFault[] {
  return issues.map((issue) => ({
    ...faultCode(issue),
    path: formatPath(issue.path.map((step) => (typeof step === 'number' ? step : String(step)))),
  }));
}

function faultCode(issue: Issue): PackFaultCode {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'missing' }
        : { code: 'wrongType', expected: issue.expected };
    case 'unrecognized_keys':
      return { code: 'unknownKeys', keys: issue.keys };
    case 'invalid_value':
      return { code: 'notOneOf', allowed: issue.values.map(String) };
    case 'too_small':
      return { code: isLength(issue.origin) ? 'tooShort' : 'tooSmall', least: Number(issue.minimum) };
    case 'too_big':
      return { code: isLength(issue.origin) ? 'tooLong' : 'tooBig', most: Number(issue.maximum) };
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? { code: 'notOneOf', allowed: issue.options.map(String) }
        : { code: 'wrongType', expected: 'number | string' };
    case 'custom':
      return issue.message === DECIMALS_MESSAGE ? { code: 'tooManyDecimals' } : { code: 'malformed' };
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return { code: 'malformed' };
  }
}

function isLength(origin: string): boolean {
  return origin === 'string' || origin === 'array';
}
