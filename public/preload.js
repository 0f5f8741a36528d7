// Fetches the comparison that the page opens with while the page's own code is still on its way.
// A link that names another measure fetches that one instead, as soon as the code is there.
if (!/[?&]measure=/.test(location.search)) {
  var link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = './data/comparison/category_1_rate.parquet';
  document.head.appendChild(link);
}
