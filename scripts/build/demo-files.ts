import { cp, mkdir } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Plugin } from 'vite';

/**
 * The demo stands beside the bundle, as on a host: its pages ask for `../news-article.js` and for
 * their own compiled scripts. While developing, these requests are served from the sources; in a
 * build, all but the sources is copied.
 */
export function demoFiles(): Plugin {
  return {
    name: 'demo-files',
    enforce: 'pre',
    resolveId(id) {
      const path = id.split('?')[0];
      if (path === '/news-article.js') return this.resolve('/src/define.ts');
      const script = /^\/demo\/(\w[\w-]*)\.js$/.exec(path ?? '');
      return script ? this.resolve(`/demo/${script[1]}.ts`) : null;
    },
    configureServer({ middlewares }) {
      // The address that Vite prints is the project's root, where nothing stands.
      middlewares.use((request, response, next) => {
        if (request.url !== '/') {
          next();
          return;
        }
        response.writeHead(302, { Location: '/demo/index.html' }).end();
      });
    },
    async writeBundle({ dir }) {
      const target = dir ?? 'dist/demo';
      await mkdir(target, { recursive: true });
      await cp('demo', target, { recursive: true, filter: (path) => extname(path) !== '.ts' });
    },
  };
}
