// Bundles the page's client into dist/page, so that it runs without any request to another host.
import { copyFileSync, mkdirSync } from 'node:fs';
import { build } from 'esbuild';

const from = new URL('../src/surfaces/page/client/', import.meta.url).pathname;
const to = new URL('../dist/page/', import.meta.url).pathname;

mkdirSync(to, { recursive: true });
await build({
  entryPoints: [`${from}main.ts`],
  outfile: `${to}main.js`,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
});
for (const file of ['index.html', 'style.css', 'avatar-bot.svg', 'avatar-user.svg'])
  copyFileSync(from + file, to + file);
