// Runs before anything is painted. The page comes with its opening view drawn for a wide window;
// a link to another view, or a narrow window, draws its own instead.
(function () {
  // Browsers run no modules and no workers of a page opened from a disk.
  if (location.protocol === 'file:') {
    document.addEventListener('DOMContentLoaded', function () {
      var told = document.createElement('p');
      told.className = 'told-first';
      told.textContent =
        'This copy was opened from a disk, where browsers let a page read no figures. Serve the folder with any web server (npm start does), or open the published site.';
      document.body.prepend(told);
    });
    return;
  }
  var search = location.search;
  var opening = !/[?&]\w+=/.test(search) && matchMedia('(min-width: 1000px)').matches;

  // Fetches and runs the page's code.
  function start() {
    var needed = document.getElementById('needed-to-start');
    if (needed) document.head.appendChild(needed.content);
  }

  if (opening) {
    // The mark of the first chart: set when the chart that came with the page has been painted.
    // Nothing else is fetched before.
    var channel = new MessageChannel();
    channel.port1.onmessage = function () {
      channel.port1.close();
      if (document.querySelector('[data-prerendered]')) performance.mark('first-chart');
      start();
    };
    var look = function () {
      // The page may be painted while it is still being read: a chart is whole once the next
      // thing after it is there.
      var isWhole = document.querySelector('[data-prerendered] [data-chart="lines"] + *');
      if (isWhole || document.readyState !== 'loading') channel.port2.postMessage(null);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return;
  }
  document.documentElement.classList.add('own-view');
  start();
  // The figures of the usual measure are fetched while the page's code is still on its way.
  if (!/[?&]measure=/.test(search)) {
    var link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = './data/comparison/category_1_rate.parquet';
    document.head.appendChild(link);
  }
})();
