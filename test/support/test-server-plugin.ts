import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { TestRunnerConfig, TestRunnerPlugin } from '@web/test-runner';
import { answer, answerFromElsewhere } from './server/answer.js';
import type { Resource } from './server/reply.js';
import { Resources } from './server/resources.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

export interface TestServer {
  middleware: Middleware;
  plugin: TestRunnerPlugin;
}

/**
 * Serves what tests ask for with `serve()`, at the origin of the tests and at a second one. The
 * middleware has to come first, before the runner transforms or caches anything.
 */
export function testServerPlugin(projectFolder: string): TestServer {
  const resources = new Resources();
  const elsewhere = createServer((request, response) => {
    void answerFromElsewhere(resources, projectFolder, request, response);
  });
  return {
    middleware: async (context, next) => {
      if (!context.path.startsWith('/served/')) {
        await next();
        return;
      }
      context.respond = false;
      const answered = await answer(resources, context.req, context.res);
      if (!answered) context.res.writeHead(404).end();
    },
    plugin: {
      name: 'test-server',
      async serverStart() {
        await once(elsewhere.listen(0, 'localhost'), 'listening');
      },
      async serverStop() {
        elsewhere.closeAllConnections();
        await new Promise((resolve) => elsewhere.close(resolve));
      },
      executeCommand({ command, payload }) {
        if (command === 'serve') return resources.add(payload as Resource);
        if (command === 'requests-of') return resources.requestsOf(payload as string);
        if (command === 'release') {
          resources.release(payload as string);
          return true;
        }
        if (command === 'other-origin') return originOf(elsewhere);
        return undefined;
      },
    },
  };
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server is not up');
  return `http://localhost:${String(address.port)}`;
}
