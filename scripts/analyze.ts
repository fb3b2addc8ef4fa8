import { build } from 'vite';

/** Writes `stats.html`, the treemap of what the script tag's file is made of. */
await build({ mode: 'analyze', logLevel: 'warn' });
console.log('Wrote stats.html: open it in a browser.');
