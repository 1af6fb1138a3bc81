/**
 * `npm start`: checks the Node in use, then runs the demo. Imports nothing that an older Node lacks before it has said so.
 */
const NEEDED = [22, 19] as const;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `Ventanilla needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}. "npm ci && npm start" brings its own.`,
  );
  process.exitCode = 1;
} else {
  const {runDemo} = await import('./run.ts');
  await runDemo();
}

export {};
