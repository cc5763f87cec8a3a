import type { Confirmation } from '../../src/clauses/confirmations';
import { readStandard } from '../../src/clauses/readStandard';
import { decidedTools } from '../../src/recalculate/decidedTools';
import { SHIPPED_TOOLS } from '../../src/recalculate/shippedTools';
import { textHash } from '../../src/rubric/itemKey';
import { chooseRole, confirm, NO_DECISIONS } from '../../src/state/decisions';
import type { Memory } from '../../src/state/memory';
import { EMPTY_MEMORY } from '../../src/state/memory';
import { memoryText, parseMemory } from '../../src/state/memoryText';

const TRUNCATED = '群团组织缺少一个,扣1';

function confirmation(kind: 'confirmed' | 'dismissed' = 'confirmed'): Confirmation {
  const [clause] = readStandard(TRUNCATED, 3000).clauses;
  if (!clause?.span) throw new Error('the sample was read without a clause');
  return {
    textHash: textHash(TRUNCATED),
    span: clause.span,
    quote: clause.quote,
    decision: { kind },
  };
}

const memory: Memory = {
  ...EMPTY_MEMORY,
  sheets: [
    {
      sheet: '组织建设',
      figures: [{ owner: '队伍/1/x', field: 'score', last: 2, previous: undefined }],
      comments: [{ owner: '队伍/1/x', last: '【考核评分】…', previous: '…' }],
    },
  ],
  decisions: confirm(chooseRole(NO_DECISIONS, { sheet: '表', column: 3, role: 'standard' }), confirmation()),
};

describe('what is remembered in the workbook', () => {
  it('comes back as it was', () => {
    expect(parseMemory(memoryText(memory))).toEqual(memory);
  });

  it('keeps corrected clauses', () => {
    const [clause] = readStandard('没有计划的,扣1分', 3000).clauses;
    if (!clause) throw new Error('the sample was read without a clause');
    const corrected: Confirmation = { ...confirmation(), decision: { kind: 'corrected', clauses: [clause] } };
    const kept = parseMemory(memoryText({ ...memory, decisions: confirm(NO_DECISIONS, corrected) }));
    expect(kept.decisions.confirmations[0]?.decision).toMatchObject({
      kind: 'corrected',
      clauses: [{ kind: 'fixed', points: 1000, condition: '没有计划的' }],
    });
  });

  it.each([
    null,
    '',
    '{',
    '[]',
    '{"version":2}',
    '{"version":1,"__proto__":{"x":1}}',
    '{"version":1,"sheets":[[]]}',
  ])('is empty for %p: nothing is guessed', (text) => expect(parseMemory(text)).toEqual(EMPTY_MEMORY));
});

describe('a decision', () => {
  it('takes the place of the one before it', () => {
    const once = confirm(NO_DECISIONS, confirmation());
    expect(confirm(once, confirmation('dismissed')).confirmations).toEqual([confirmation('dismissed')]);
    const role = chooseRole(NO_DECISIONS, { sheet: '表', column: 3, role: 'standard' });
    expect(chooseRole(role, { sheet: '表', column: 3, role: 'none' }).roles).toHaveLength(1);
  });

  it('makes a doubtful clause count, in this text and in no other', () => {
    const tools = decidedTools(SHIPPED_TOOLS, {
      decisions: confirm(NO_DECISIONS, confirmation()),
      packs: [],
    });
    expect(readStandard(TRUNCATED, 3000).clauses[0]?.certainty.kind).toBe('doubtful');
    expect(tools.readStandard(TRUNCATED, 3000).clauses[0]?.certainty.kind).toBe('certain');
    expect(tools.readStandard(`1、${TRUNCATED}`, 3000).clauses[0]?.certainty.kind).toBe('doubtful');
  });
});
