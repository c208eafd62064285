// Unpacks the Chromium of @sparticuz/chromium into the folder named as the first argument, all of it or nothing,
// and prints nothing. Not the package's own road: that one writes into the common temporary folder and takes
// half a file left there for a whole one.
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const target = resolve(process.argv[2]);
const modules = createRequire(join(import.meta.dirname, '..', 'package.json'));
const packed = join(modules.resolve('@sparticuz/chromium'), '..', '..', '..', 'bin');
const { extract } = createRequire(modules.resolve('@sparticuz/chromium'))('tar-fs');

const begun = `${target}.${process.pid}`;
const take = (name, into) => pipeline(createReadStream(join(packed, name)), createBrotliDecompress(), into);

await mkdir(begun, { recursive: true });
await take('chromium.br', createWriteStream(join(begun, 'chromium'), { mode: 0o755 }));
// Its own NSS and expat (in lib/), and Open Sans for a machine without any font. It has no Chinese font: words
// are right all the same, only pictures show gaps.
const mine = { chown: false };
await take('al2023.tar.br', extract(begun, mine));
await take('swiftshader.tar.br', extract(begun, mine));
await take('fonts.tar.br', extract(join(begun, 'fonts'), mine));
await writeFile(join(begun, 'fonts', 'fonts.conf'),
  `<?xml version="1.0"?><fontconfig><dir>${target}/fonts</dir><cachedir>${target}/fonts/cache</cachedir></fontconfig>\n`);
await rm(target, { recursive: true, force: true });
await rename(begun, target);
