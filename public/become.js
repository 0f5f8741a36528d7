// A page of an area or a measure becomes the app, in place: the address turns into that of the
// app's view, and the app's code takes over once it is here. Without it the page stays as it is.
(function () {
  var script = document.currentScript;
  var needed = document.getElementById('needed-to-start');
  if (!script || !needed || !('noModule' in script)) return;
  // Links keep leading where they led, whatever the address of the page.
  for (var i = 0; i < document.links.length; i += 1) {
    document.links[i].href = String(document.links[i].href);
  }
  try {
    history.replaceState(null, '', script.getAttribute('data-app'));
  } catch (error) {
    // A page opened from a disk has no other address.
    return;
  }
  document.head.appendChild(needed.content);
})();
