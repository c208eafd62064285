// Fails the build when the first load grows past its budget or the development data got into it.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 450 * 1024;
const out = new URL('../../wwwroot/', import.meta.url);
const page = readFileSync(new URL('index.html', out), 'utf8');
const names = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]);
const packed = (name) => gzipSync(readFileSync(new URL(name, out)), { level: 9 }).length;
// The page asks for its language's texts itself; the larger of the two counts.
const texts = readdirSync(new URL('assets/', out)).filter((file) => /^(zh-CN|en)-[^.]+\.js$/.test(file)).map((file) => packed(`assets/${file}`));
const size = names.reduce((sum, name) => sum + packed(name), Math.max(...texts));
const fail = (text) => {
  console.error(`check-build: error: ${text}`);
  process.exitCode = 1;
};

if (names.length === 0) fail('index.html names no asset');
if (texts.length !== 2) fail('there should be two files of texts, zh-CN and en');
if (size > budget) fail(`the first load is ${Math.round(size / 1024)} KB compressed, the budget is ${budget / 1024} KB`);
for (const name of readdirSync(new URL('assets/', out)).filter((file) => file.endsWith('.js'))) {
  if (readFileSync(new URL(`assets/${name}`, out), 'utf8').includes('scrm-mock-data')) fail(`${name} carries development data`);
}
console.log(`first load: ${Math.round(size / 1024)} KB compressed in ${names.length + 1} files`);
