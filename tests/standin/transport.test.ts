/** @jest-environment jsdom */
import { attachClient } from '../../src/standin/client/attach';
import { portTransport, servePort, type Port } from '../../src/standin/client/transport';
import { eventsDelivered, openExcel } from './openExcel';

/** Two ports that hand each other what is posted, a turn later, as windows do. */
function portPair(): readonly [Port, Port] {
  const ends: [Port, Port] = [
    { onmessage: null, postMessage: (data) => setTimeout(() => ends[1].onmessage?.({ data })) },
    { onmessage: null, postMessage: (data) => setTimeout(() => ends[0].onmessage?.({ data })) },
  ];
  return ends;
}

test('a client speaks to a host in another window, events included', async () => {
  const { host, workbook } = openExcel();
  const [paneEnd, hostEnd] = portPair();
  servePort(hostEnd, host.connect('1.14'));
  attachClient(portTransport(paneEnd), { tier: '1.14', displayLanguage: 'en-US' });
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
    await context.sync();
    sheet.getRange('B2').values = [['through the port']];
    await context.sync();
  });
  await eventsDelivered();
  expect(workbook.activeSheet.cell(2, 2).value).toBe('through the port');
  expect(heard).toEqual(['B2']);
});

test('a lost connection rejects the batch', async () => {
  const { host } = openExcel();
  const [paneEnd, hostEnd] = portPair();
  servePort(hostEnd, host.connect('1.14'));
  attachClient(portTransport(paneEnd), { tier: '1.14', displayLanguage: 'en-US' });
  host.plant({ kind: 'connectionLost', afterAction: 99 });
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    }),
  ).rejects.toThrow('lost');
});

test('what is no message of ours is passed over', () => {
  const [paneEnd, hostEnd] = portPair();
  servePort(hostEnd, openExcel().host.connect('1.14'));
  portTransport(paneEnd);
  for (const end of [paneEnd, hostEnd]) {
    for (const data of [null, 7, {}, '[]', '{}', '{"id":"x"}'])
      expect(() => end.onmessage?.({ data })).not.toThrow();
  }
});
