import * as z from 'zod/mini';
import { loadPack } from '../rubric/pack/loadPack';
import type { RubricPack } from '../rubric/pack/packSchema';
import { POLICY_WAYS } from '../scoring/policies';
import { anchorsFrom, anchorsSchema, writeAnchors } from './anchors';
import type { Memory } from './memory';
import { EMPTY_MEMORY } from './memory';
import { decisionsFrom, decisionsSchema, NO_DECISIONS, writeDecisions } from './decisions';
import { editSchema } from './editSchema';
import { packText, unpackText } from './packedText';

// A task pane's content security policy forbids compiling code from text.
z.config({ jitless: true });

const VERSION = 1;

/**
 * The longest text that is kept, packed as it is: what Excel on the web takes at once, with room for what goes along.
 * Beyond it (some hundred thousand items) a run has no restore point and no journal.
 */
export const LARGEST_STATE = 3_500_000;

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const field = z.enum(['deduct', 'score', 'weighted', 'reason', 'points', 'label', 'formula']);

/** Tuples keep the text small: a sheet of 2,000 items is a few hundred kilobytes. */
const memorySchema = z.object({
  version: z.literal(VERSION),
  sheets: z.array(
    z.object({
      sheet: z.string(),
      figures: z.array(
        z.union([z.tuple([z.string(), field, value]), z.tuple([z.string(), field, value, value])]),
      ),
      comments: z.array(
        z.union([z.tuple([z.string(), z.string()]), z.tuple([z.string(), z.string(), z.string()])]),
      ),
    }),
  ),
  open: z.nullable(z.array(editSchema)),
  restore: z.nullable(z.array(editSchema)),
  anchors: z.optional(anchorsSchema),
  /** Absent until a person has chosen one. */
  decisions: z.optional(decisionsSchema),
  links: z.optional(z.array(z.tuple([z.string(), z.nullable(z.string())]))),
  finals: z.optional(z.array(z.tuple([z.string(), z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))]))),
  policies: z.optional(
    z.object({
      belowZero: z.exactOptional(z.enum(POLICY_WAYS.belowZero)),
      notApplicable: z.exactOptional(z.enum(POLICY_WAYS.notApplicable)),
      weighting: z.exactOptional(z.enum(POLICY_WAYS.weighting)),
    }),
  ),
  packs: z.optional(z.array(z.unknown())),
});

/**
 * Reads the text of our custom XML part.
 * @returns an empty memory for no text and for text that is not ours or damaged: whatever was remembered is asked
 * again or rebuilt from the cells, never guessed.
 */
export function parseMemory(text: string | null): Memory {
  if (text === null) return EMPTY_MEMORY;
  let json: unknown;
  try {
    json = JSON.parse(unpackText(text) ?? '');
  } catch {
    return EMPTY_MEMORY;
  }
  const parsed = memorySchema.safeParse(json);
  if (!parsed.success) return EMPTY_MEMORY;
  const {
    sheets,
    open,
    restore,
    anchors = [],
    links = [],
    decisions,
    finals = [],
    policies = {},
    packs = [],
  } = parsed.data;
  return {
    sheets: sheets.map(({ sheet, figures, comments }) => ({
      sheet,
      figures: figures.map(([owner, name, last, previous]) => ({ owner, field: name, last, previous })),
      comments: comments.map(([owner, last, previous]) => ({ owner, last, previous })),
    })),
    open,
    restore,
    anchors: anchorsFrom(anchors),
    links: links.map(([indicator, sheet]) => ({ indicator, sheet })),
    decisions: decisions ? decisionsFrom(decisions) : NO_DECISIONS,
    finals: finals.map(([sheet, since]) => ({ sheet, since })),
    policies,
    packs: packs.flatMap(rubricPackIn),
  };
}

/** One that is no longer a pack is as if it had never been brought in. */
function rubricPackIn(json: unknown): readonly RubricPack[] {
  const loaded = loadPack(json);
  return loaded.ok && loaded.pack.kind === 'rubric' ? [loaded.pack] : [];
}

/** The text for our custom XML part: the same memory always gives the same text. */
export function memoryText(memory: Memory): string {
  const text = JSON.stringify({
    version: VERSION,
    sheets: memory.sheets.map(({ sheet, figures, comments }) => ({
      sheet,
      figures: figures.map(({ owner, field: name, last, previous }) =>
        previous === undefined ? [owner, name, last] : [owner, name, last, previous],
      ),
      comments: comments.map(({ owner, last, previous }) =>
        previous === undefined ? [owner, last] : [owner, last, previous],
      ),
    })),
    open: memory.open,
    restore: memory.restore,
    ...(memory.anchors.length > 0 && { anchors: writeAnchors(memory.anchors) }),
    ...(memory.links.length > 0 && { links: memory.links.map(({ indicator, sheet }) => [indicator, sheet]) }),
    ...(hasDecisions(memory) && { decisions: writeDecisions(memory.decisions) }),
    ...(memory.finals.length > 0 && { finals: memory.finals.map(({ sheet, since }) => [sheet, since]) }),
    ...(Object.keys(memory.policies).length > 0 && { policies: memory.policies }),
    ...(memory.packs.length > 0 && { packs: memory.packs }),
  });
  // JSON may hold two characters that XML may not.
  return packText(text.replaceAll('\ufffe', '\\ufffe').replaceAll('\uffff', '\\uffff'));
}

function hasDecisions({ decisions }: Memory): boolean {
  return decisions.roles.length + decisions.confirmations.length + decisions.agreed.length > 0;
}
