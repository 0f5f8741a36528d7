/** Resolves once what is on the page now has been painted. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    // The first frame is the one about to be painted; a task posted in it runs after the paint.
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        resolve();
      };
      channel.port2.postMessage(null);
    });
  });
