// The files of BPMN drawn by bpmn-js in a browser without a window, one browser for all of them: no warning. With a second
// folder, the drawings of the regulations of the repository are put there as pictures.
import { existsSync, readFileSync, readdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { chromium } from 'playwright-core';

const tools = createRequire(import.meta.url);
const place = process.argv[2];
const pictures = process.argv[3];
const folders = readdirSync(place).filter((name) => existsSync(join(place, name, 'paths.json'))).sort();
const profile = mkdtempSync(join(tmpdir(), 'profile-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  viewport: { width: 1600, height: 1200 },
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
const page = await browser.newPage();
const said = [];
page.on('console', (message) => ['warning', 'error'].includes(message.type()) && said.push(message.text().split('\n')[0]));
page.on('pageerror', (error) => said.push(error.message));
await page.setContent('<html><body style="margin:0"><div id="canvas" style="width:1600px;height:1200px"></div></body></html>');
const scripts = dirname(tools.resolve('bpmn-js/package.json'));
await page.addStyleTag({ path: join(scripts, 'dist/assets/diagram-js.css') });
await page.addStyleTag({ path: join(scripts, 'dist/assets/bpmn-js.css') });
await page.addScriptTag({ path: join(scripts, 'dist/bpmn-navigated-viewer.production.min.js') });
await page.evaluate(() => {
  window.viewer = new window.BpmnJS({ container: '#canvas' });
  // Draws all diagrams of a file; the elements that were drawn, and the warnings.
  window.draw = async (xml) => {
    const warnings = (await window.viewer.importXML(xml)).warnings.map((warning) => warning.message);
    const drawn = window.viewer.get('elementRegistry').getAll().length;
    for (const diagram of window.viewer.getDefinitions().diagrams.slice(1)) {
      const plane = `${diagram.plane.bpmnElement.id}_plane`;
      if (!window.viewer.get('canvas').findRoot(plane)) warnings.push(`${plane} is not drawn`);
    }
    return { warnings, drawn };
  };
});
let drawn = 0;
for (const folder of folders) {
  const result = await page.evaluate((xml) => window.draw(xml), readFileSync(join(place, folder, 'plain.bpmn'), 'utf8'));
  drawn += result.drawn;
  for (const warning of result.warnings) said.push(`${folder}: ${warning}`);
  if (result.drawn < 4) said.push(`${folder}: only ${result.drawn} elements are drawn`);
  if (pictures && !folder.startsWith('random-')) {
    const view = await page.evaluate(() => {
      const canvas = window.viewer.get('canvas');
      const { inner } = canvas.viewbox();
      document.querySelector('#canvas').style.width = `${inner.width + 80}px`;
      document.querySelector('#canvas').style.height = `${inner.height + 80}px`;
      canvas.resized();
      canvas.viewbox({ x: inner.x - 40, y: inner.y - 40, width: inner.width + 80, height: inner.height + 80 });
      return { width: Math.ceil(inner.width) + 80, height: Math.ceil(inner.height) + 80 };
    });
    await page.setViewportSize(view);
    await page.screenshot({ path: join(pictures, `${folder}.png`) });
  }
}
await browser.close();
rmSync(profile, { recursive: true, force: true });
for (const line of said.slice(0, 10)) console.log(`bpmn-js: ${line}`);
console.log(`bpmn-js: ${folders.length} files, ${drawn} elements drawn, ${said.length} warnings`);
process.exit(said.length ? 1 : 0);
