// Covers parts of a picture before it leaves the browser. What is sent is one flat picture with the bars burnt in; the
// file itself, and whatever the camera wrote into it, stays where it is.
(function () {
  'use strict';

  var panel = document.querySelector('[data-masking]');
  if (!panel || !window.createImageBitmap || !window.DataTransfer) { return; }

  var LONGEST_SIDE = 2400;
  var input = document.getElementById(panel.dataset.masking);
  var canvas = panel.querySelector('canvas');
  var pen = canvas.getContext('2d');
  var said = panel.querySelector('[data-said]');
  var buttons = { add: panel.querySelector('[data-add]'), next: panel.querySelector('[data-next]'), remove: panel.querySelector('[data-remove]') };
  var picture = null;
  var name = '';
  var bars = [];
  var chosen = -1;
  var drawing = null;

  function say(text, values) {
    said.textContent = text.replace(/\[(\d)\]/g, function (all, place) { return values[place]; });
  }

  function between(low, value, high) { return Math.max(low, Math.min(value, high)); }

  // Without the outline that marks the chosen bar: that one is for the eye only.
  function paint(forSending) {
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    bars.concat(drawing && !forSending ? [drawing] : []).forEach(function (bar, place) {
      pen.fillStyle = '#000000';
      pen.fillRect(bar.x, bar.y, bar.w, bar.h);
      if (place === chosen && !forSending) {
        pen.lineWidth = Math.max(3, canvas.width / 200);
        pen.strokeStyle = '#ffbf47';
        pen.strokeRect(bar.x, bar.y, bar.w, bar.h);
      }
    });
    buttons.next.disabled = bars.length < 2;
    buttons.remove.disabled = chosen < 0;
  }

  function choose(place) {
    chosen = place;
    paint(false);
    if (place >= 0) { say(panel.dataset.bar, [place + 1, bars.length]); }
  }

  function at(event) {
    var box = canvas.getBoundingClientRect();
    return {
      x: between(0, (event.clientX - box.left) * canvas.width / box.width, canvas.width),
      y: between(0, (event.clientY - box.top) * canvas.height / box.height, canvas.height)
    };
  }

  function barBetween(a, b) {
    return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
  }

  var start = null;
  canvas.addEventListener('pointerdown', function (event) {
    if (!event.isPrimary || event.button > 0) { return; }
    start = at(event);
    canvas.setPointerCapture(event.pointerId);
    event.preventDefault();
    canvas.focus({ preventScroll: true });
  });
  canvas.addEventListener('pointermove', function (event) {
    if (start) { drawing = barBetween(start, at(event)); paint(false); }
  });
  canvas.addEventListener('pointerup', function (event) {
    if (!start) { return; }
    var drawn = barBetween(start, at(event));
    var tap = start;
    start = null;
    drawing = null;
    if (drawn.w > canvas.width / 100 && drawn.h > canvas.height / 100) {
      bars.push(drawn);
      choose(bars.length - 1);
    } else {
      choose(bars.findIndex(function (bar) {
        return tap.x >= bar.x && tap.x <= bar.x + bar.w && tap.y >= bar.y && tap.y <= bar.y + bar.h;
      }));
    }
  });
  canvas.addEventListener('pointercancel', function () { start = null; drawing = null; paint(false); });
  // One finger draws, two zoom; otherwise the page would scroll away under the finger.
  canvas.addEventListener('touchmove', function (event) { if (event.touches.length === 1) { event.preventDefault(); } }, { passive: false });

  function add() {
    bars.push({ x: canvas.width * .35, y: canvas.height * .45, w: canvas.width * .3, h: canvas.height * .1 });
    choose(bars.length - 1);
    canvas.focus();
  }

  function remove() {
    if (chosen < 0) { return; }
    bars.splice(chosen, 1);
    choose(bars.length - 1);
    say(panel.dataset.removed, [bars.length]);
    if (buttons.remove.disabled) { buttons.add.focus(); }
  }

  buttons.add.addEventListener('click', add);
  buttons.remove.addEventListener('click', remove);
  buttons.next.addEventListener('click', function () { choose((chosen + 1) % bars.length); });

  var ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  canvas.addEventListener('keydown', function (event) {
    if (event.key === 'Enter') {
      event.preventDefault();
      add();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      remove();
    } else if (ARROWS[event.key] && chosen >= 0) {
      event.preventDefault();
      var bar = bars[chosen];
      var step = Math.max(4, canvas.width / (event.ctrlKey ? 400 : 60));
      var by = ARROWS[event.key];
      if (event.shiftKey) {
        bar.w = between(step, bar.w + by[0] * step, canvas.width - bar.x);
        bar.h = between(step, bar.h + by[1] * step, canvas.height - bar.y);
      } else {
        bar.x = between(0, bar.x + by[0] * step, canvas.width - bar.w);
        bar.y = between(0, bar.y + by[1] * step, canvas.height - bar.h);
      }
      paint(false);
      say(panel.dataset.moved, [chosen + 1, percent(bar.x, canvas.width), percent(bar.y, canvas.height), percent(bar.w, canvas.width), percent(bar.h, canvas.height)]);
    }
  });

  function percent(part, whole) { return Math.round(100 * part / whole); }

  function forget() {
    picture = null;
    bars = [];
    chosen = -1;
    panel.hidden = true;
    said.textContent = '';
  }

  input.addEventListener('change', function () {
    var file = input.files[0];
    forget();
    if (!file || !/^image\/(jpeg|png)$/.test(file.type)) { return; }
    createImageBitmap(file, { imageOrientation: 'from-image' }).then(function (read) {
      if (input.files[0] !== file) { return; }
      var scale = Math.min(1, LONGEST_SIDE / Math.max(read.width, read.height));
      canvas.width = Math.round(read.width * scale);
      canvas.height = Math.round(read.height * scale);
      picture = read;
      name = file.name.replace(/\.[^.]*$/, '') || 'document';
      // However large the file is, the flat picture made of it is not.
      input.setCustomValidity('');
      panel.hidden = false;
      paint(false);
      say(panel.dataset.loaded, []);
    }).catch(forget);
  });

  // At once and not afterwards: whatever the form sends is read when this is over.
  input.form.addEventListener('submit', function () {
    if (!picture) { return; }
    paint(true);
    var encoded = atob(canvas.toDataURL('image/jpeg', .92).split(',')[1]);
    var bytes = new Uint8Array(encoded.length);
    for (var i = 0; i < encoded.length; i++) { bytes[i] = encoded.charCodeAt(i); }
    var flat = new DataTransfer();
    flat.items.add(new File([bytes], name + '.jpg', { type: 'image/jpeg' }));
    input.files = flat.files;
  }, true);
})();
