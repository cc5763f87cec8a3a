// What an edit of a finding costs in the pane with 2,000 items: script time up to the new total, from the browser's trace.
import type { CDPSession } from 'playwright-core';
import { makeWorkbook } from '../books/makeWorkbook';
import { serveWorkbench, Visit } from '../workbench/openWorkbench';
import { median } from './measure';

const ITEMS = 2_000;
const ROUNDS = 5;

/** Only what this needs of the trace's events; times are microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const SCRIPT = new Set(['FunctionCall', 'EvaluateScript']);

/** Milliseconds that scripts of one file took; calls within calls are counted once. */
function scriptTime(events: readonly TraceEvent[], file: RegExp): number {
  const calls = events
    .filter(({ name, ph, args }) => ph === 'X' && SCRIPT.has(name) && file.test(args?.data?.url ?? ''))
    .sort((one, other) => one.ts - other.ts);
  let total = 0;
  let reached = 0;
  for (const { ts, dur = 0 } of calls) {
    const end = ts + dur;
    total += Math.max(0, end - Math.max(ts, reached));
    reached = Math.max(reached, end);
  }
  return total / 1000;
}

async function traced(session: CDPSession, task: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  // The protocol types an event's shape as anything; it is one of the trace's own.
  const collect = ({ value }: { readonly value: unknown }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { categories: 'devtools.timeline', transferMode: 'ReportEvents' });
  await task();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

function longRubric(): Buffer {
  const head = ['考核项目', '序号', '考核内容', '分值', '评分标准', '检查情况'];
  const rows = Array.from({ length: ITEMS }, (_, at) => [
    at % 20 === 0 ? `第${at / 20 + 1}类` : null,
    String(at + 1),
    `第${at + 1}项工作`,
    5,
    `第${at + 1}项台账缺失的，扣1分；例会每少一次扣0.5分，最多扣2分；整改不力的，酌情扣1-3分。`,
    at % 3 === 0 ? '②×2' : '无',
  ]);
  return Buffer.from(makeWorkbook({ sheets: [{ name: '细则', rows: [head, ...rows] }] }));
}

const workbench = await serveWorkbench();
try {
  const visit = await Visit.start(workbench);
  await visit.open('long.xlsx', longRubric());
  await visit.score();
  await visit.pane.getByRole('tab', { name: '项目' }).click();
  await visit.pane
    .getByRole('button', { name: /第1项工作/ })
    .first()
    .click();
  const session = await visit.page.context().newCDPSession(visit.page);
  const pane: number[] = [];
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const events = await traced(session, async () => {
      await visit.pane.getByRole('article').getByRole('switch').first().click();
      await visit.pane.getByRole('button', { name: '写入检查情况' }).click();
      await visit.settled();
    });
    pane.push(scriptTime(events, /taskpane/));
    all.push(scriptTime(events, /./));
  }
  console.log(`${ITEMS} items; from an edit of a finding to the new total, median of ${ROUNDS}:`);
  console.log(`${Math.round(median(pane))} ms of script in the pane (${pane.map(Math.round).join(', ')})`);
  console.log(`${Math.round(median(all))} ms with the workbench's own sheet and Microsoft's client`);
  await visit.end();
} finally {
  await workbench.close();
}
