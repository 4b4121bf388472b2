// The language server of Even Better TOML on the standard streams, as the extension runs it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';

const { TaploLsp } = createRequire(import.meta.url)('@taplo/lsp');

const server = await TaploLsp.initialize({
  cwd: () => process.cwd(),
  envVar: (name) => process.env[name],
  envVars: () => Object.entries(process.env),
  findConfigFile: (from) => {
    for (let folder = from; ; folder = dirname(folder)) {
      const found = ['.taplo.toml', 'taplo.toml'].map((name) => join(folder, name)).find(existsSync);
      if (found || folder === dirname(folder)) return found;
    }
  },
  glob: () => [],
  isAbsolute,
  now: () => new Date(),
  readFile: async (path) => readFileSync(path),
  writeFile: async (path, bytes) => writeFileSync(path, bytes),
  stderr: async (bytes) => process.stderr.write(bytes) && bytes.length,
  stdErrAtty: () => false,
  stdin: async () => new Uint8Array(),
  stdout: async (bytes) => bytes.length,
  urlToFilePath: (url) => decodeURI(url).slice('file://'.length),
  fetch: { fetch, Headers, Request, Response },
}, {
  onMessage: (message) => {
    const body = Buffer.from(JSON.stringify(message));
    process.stdout.write(`Content-Length: ${body.length}\r\n\r\n`);
    process.stdout.write(body);
  },
});

let read = Buffer.alloc(0);
process.stdin.on('data', (bytes) => {
  read = Buffer.concat([read, bytes]);
  for (;;) {
    const head = read.indexOf('\r\n\r\n');
    const length = head < 0 ? NaN : Number(/Content-Length: (\d+)/i.exec(read.subarray(0, head))?.[1]);
    if (!(read.length >= head + 4 + length)) return;
    server.send(JSON.parse(read.subarray(head + 4, head + 4 + length)));
    read = read.subarray(head + 4 + length);
  }
});
