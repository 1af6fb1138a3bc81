/** The manifest tells hosts what they may use: private members and modules without an element stay out. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      module.declarations = (module.declarations ?? []).filter((declaration) => declaration.customElement);
      for (const declaration of module.declarations)
        declaration.members = (declaration.members ?? []).filter(
          ({name, privacy, static: isStatic}) =>
            privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#') && !isStatic,
        );
      module.exports = (module.exports ?? []).filter(({declaration}) =>
        module.declarations.some(({name}) => name === declaration?.name),
      );
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(({declarations}) => declarations.length > 0);
  },
};

export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['src/elements/{internal,parts}/**'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [publicOnly],
};
