// Mocha fails a test for an error nobody caught, but lets a rejection nobody caught pass.
const failForRejections = `
addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => { throw reason; });
});`;

/** The document each test file runs in. */
export function testPage(testFramework: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Tests</title>
    <link rel="icon" href="data:,">
    <script>${failForRejections}</script>
  </head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;
}
