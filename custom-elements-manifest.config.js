/** The manifest that editors and documentation tools read, made from the doc comments. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/localization/generated/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
