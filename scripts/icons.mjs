// Draws assets/icons/*.png from the .svg files beside them: node --import tsx scripts/icons.mjs
// A drawing's name ends with the grid it is aligned to; it is rendered at whole multiples of it only, so edges stay crisp.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../tests/browser/launch.ts';
import { ROOT } from './install.mjs';

const SIZES_OF_GRID = { 16: [16, 32, 48, 64, 80], 20: [20, 40], 24: [24] };

const folder = join(ROOT, 'assets', 'icons');
const browser = await launch();
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const [, name, grid] = /^([a-z]+)-(\d+)\.svg$/.exec(file) ?? [];
  for (const size of SIZES_OF_GRID[grid] ?? []) {
    const drawing = readFileSync(join(folder, file), 'utf8').replace(
      '<svg',
      `<svg width="${size}" height="${size}"`,
    );
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0;background:none}svg{display:block}</style>${drawing}`);
    writeFileSync(join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
