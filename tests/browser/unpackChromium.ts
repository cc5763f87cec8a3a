import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** jest and the scripts of package.json both run in the project's folder. */
const ROOT = process.cwd();
const require = createRequire(join(ROOT, 'package.json'));

/** The package unpacks into the temporary folder, so the unpacking process is given one of ours. */
const UNPACK = `
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
`;

export interface UnpackedChromium {
  readonly executable: string;
  /** What the process needs to find the shared libraries and fonts that came with it. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The Chromium of @sparticuz/chromium, unpacked once into .cache, with a Chinese font beside it: its own fonts draw
 * hanzi as nothing, and widths measured with them lie.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const folder = join(ROOT, '.cache', 'chromium-147.0.0');
  if (!existsSync(folder)) unpackInto(folder);
  return {
    executable: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
      HOME: folder,
    },
  };
}

function unpackInto(folder: string): void {
  // Several test files may start at once: each unpacks for itself, and the first to finish gives its folder the name.
  const draft = `${folder}-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  addFonts(join(draft, 'fonts'), join(folder, 'fonts'));
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function addFonts(draft: string, home: string): void {
  const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  for (const weight of ['400Regular', '600SemiBold']) {
    copyFileSync(
      join(fonts, weight, `NotoSansSC_${weight}.ttf`),
      join(draft, 'fonts', `NotoSansSC_${weight}.ttf`),
    );
  }
  // The package's own fonts.conf names /tmp/fonts.
  writeFileSync(
    join(draft, 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig><dir>${home}</dir><cachedir>${join(home, 'cache')}</cachedir></fontconfig>\n`,
  );
}
