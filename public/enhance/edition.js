// Keeps on the device which script of Kazakh the reader chose in the switch, and offers it on pages of another one; it never leads there by itself.
const nav = document.querySelector('[data-offer]');
const here = document.documentElement.lang;

function save(choice) {
  try {
    localStorage.edition = JSON.stringify(choice);
  } catch {}
}

function saved() {
  try {
    return Object(JSON.parse(localStorage.edition));
  } catch {
    return {};
  }
}

function offer({ edition, words }) {
  const link = nav.querySelector(`a[hreflang="${edition}"]`);
  if (!link || !words) return;
  const [open, decline] = words.split('|');
  const note = document.createElement('p');
  const way = Object.assign(document.createElement('a'), { href: link.href, hreflang: edition, textContent: open });
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: decline });
  note.lang = edition;
  note.dir = edition === 'kk-Arab' ? 'rtl' : 'ltr';
  button.addEventListener('click', () => {
    save({ edition: here, words: nav.dataset.offer });
    note.remove();
  });
  note.append(way, button);
  nav.parentElement.append(note);
}

if (nav) {
  nav.addEventListener('click', ({ target }) => {
    const edition = target.closest('a[hreflang^="kk"]')?.hreflang;
    if (edition) save({ edition });
  });
  const choice = saved();
  if (choice.edition === here) save({ edition: here, words: nav.dataset.offer });
  else if (/^kk(-\w+)?$/.test(choice.edition)) offer(choice);
}
