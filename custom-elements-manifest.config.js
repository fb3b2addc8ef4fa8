/** The manifest that editors and documentation tools read, made from the doc comments. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/localization/generated/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [onlyNamedEvents()],
};

/** An event dispatched in a method is listed a second time, nameless: the doc comment names it. */
function onlyNamedEvents() {
  return {
    name: 'only-named-events',
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations ?? []) {
        if (declaration.events) {
          declaration.events = declaration.events.filter(({ name }) => name);
        }
      }
    },
  };
}
