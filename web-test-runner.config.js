// For the runner's own command, as an editor or `wtr --watch` starts it: `node --import tsx` loads
// the TypeScript. `npm run test:browsers` makes its own choices with the same configuration.
import { parseEngineNames } from './test/support/runner/engine-names.ts';
import { runnerConfig } from './test/support/runner/runner-config.ts';

export default runnerConfig({ engines: parseEngineNames([process.env.BROWSERS ?? '']) });
