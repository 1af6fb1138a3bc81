/**
 * Measures what performance.md promises, each beside a floor of the same run; ratios count, absolute times are this machine's.
 *
 *     npm run bench [engine|server|mail]
 */
import {benchEngine} from './bench/engine.ts';
import {benchMail} from './bench/mail.ts';
import {benchServer} from './bench/server.ts';

const BENCHES = {engine: benchEngine, server: benchServer, mail: benchMail};
const isBench = (name: string): name is keyof typeof BENCHES => Object.hasOwn(BENCHES, name);

const wished = process.argv.slice(2);
const unknown = wished.filter((name) => !isBench(name));
if (unknown.length > 0) throw new Error(`No bench ${unknown.join(', ')}: ${Object.keys(BENCHES).join(', ')}`);
for (const [name, bench] of Object.entries(BENCHES)) if (wished.length === 0 || wished.includes(name)) await bench();
