// Runs before the scripts that need TypeScript support in Node; plain JavaScript, so that an old Node can say so itself.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  console.error(
    `Ventanilla needs Node 22.19 or newer and this is ${process.versions.node}. "npm ci" brings its own Node 24: run it without --ignore-scripts, then start this through npm.`,
  );
  process.exit(1);
}
