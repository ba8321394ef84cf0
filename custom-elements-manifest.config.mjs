export default {
  globs: ['src/elements/**/*.ts', 'src/controllers/**/*.ts'],
  outdir: '.tmp/manifest',
  litelement: true,
  packagejson: false,
};
