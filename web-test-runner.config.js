import {chromeLauncher, defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {findBrowser} from './.tools/lib/browser.ts';
import {collector} from './.tools/lib/wtr-reporter.ts';

const {executablePath, args, shell} = await findBrowser();
// Without motion axe judges what a person sees, never what fades in.
const launchOptions = {
  executablePath,
  args: [...args, '--force-prefers-reduced-motion'],
  headless: shell ? 'shell' : true,
};

export default {
  files: 'test/browser/**/*.test.ts',
  nodeResolve: {exportConditions: ['browser']},
  // More at once fail under load on two cores.
  concurrency: 1,
  reporters: [defaultReporter({reportTestProgress: process.stdout.isTTY}), collector('browser')],
  browsers: [chromeLauncher({launchOptions})],
  plugins: [esbuildPlugin({ts: true, tsconfig: './tsconfig.json', target: 'es2022'})],
  testFramework: {config: {timeout: 15_000}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
};
