/**
 * The library waits for ever when its module cannot be compiled: the failure is a rejected promise
 * that nobody in the worker handles. As an error of the worker, it reaches the page at once.
 */
const reportRejections =
  "self.addEventListener('unhandledrejection', (event) => self.reportError(event.reason));\n";

const sourceMapLine = /\n\/\/# sourceMappingURL=.*\s*$/;

/**
 * The worker's script as it is served: it reports what goes wrong, and does not name its source
 * map, which is not served.
 */
export const workerThatReports = (script: string): string =>
  script.replace(sourceMapLine, '\n') + reportRejections;
