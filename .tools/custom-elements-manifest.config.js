import {readFileSync} from 'node:fs';
import {parseTokens} from './lib/tokens.ts';

const tokens = parseTokens(readFileSync('src/elements/internal/tokens.ts', 'utf8'));

/** Every element takes the same tokens; nobody writes them down eight times. */
const designTokens = {
  name: 'design-tokens',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules)
      for (const declaration of declarations)
        if (declaration.tagName)
          declaration.cssProperties = [
            ...(declaration.cssProperties ?? []),
            ...tokens.map(({name, value, about}) => ({name, default: value, description: about})),
          ];
  },
};

/** Fields of an element that its base class declares (`adapter`, `endpoint`, …) were read with it; what Lit has is known. */
const PLATFORM = new Set([
  'styles',
  'areas',
  'tagName',
  'addController',
  'removeController',
  'requestUpdate',
  'updateComplete',
]);

/** The manifest tells hosts what they may use: private members, modules without an element, and events that only look like one. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      module.declarations = (module.declarations ?? []).filter(({tagName}) => tagName);
      for (const declaration of module.declarations) {
        declaration.members = (declaration.members ?? []).filter(
          ({name, privacy, static: isStatic}) =>
            privacy !== 'private' &&
            privacy !== 'protected' &&
            !name.startsWith('#') &&
            !isStatic &&
            !PLATFORM.has(name),
        );
        declaration.events = (declaration.events ?? []).filter(({name}) => name?.includes('-'));
      }
      module.exports = (module.exports ?? []).filter(({declaration}) =>
        module.declarations.some(({name}) => name === declaration?.name),
      );
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(({declarations}) => declarations.length > 0);
  },
};

export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['src/elements/parts/**'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [designTokens, publicOnly],
};
