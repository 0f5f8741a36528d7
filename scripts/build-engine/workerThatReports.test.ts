import { describe, expect, it } from 'vitest';
import { workerThatReports } from './workerThatReports.ts';

describe('the script of the worker', () => {
  it('reports rejections that nobody handles, and stays strict', () => {
    expect(workerThatReports('"use strict";run();\n')).toMatch(
      /^"use strict";run\(\);\nself\.addEventListener\('unhandledrejection'.*\n$/,
    );
  });

  it('names no source map', () => {
    const script = workerThatReports('run();\n//# sourceMappingURL=worker.js.map\n');
    expect(script).not.toContain('sourceMappingURL');
    expect(script).toContain('run();');
  });
});
