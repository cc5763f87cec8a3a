/**
 * What the pane loads as office.js here: Microsoft's client, then what puts the page's workbook behind it. Written into
 * the document, so that both have run before the pane's own script does, as with the real one.
 */
for (const file of ['client.js', 'attach.js']) {
  document.write(`<script src="office-js/${file}"></script>`);
}
