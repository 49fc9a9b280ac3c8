const root = document.documentElement;
const panel = document.querySelector('[data-reading]');
const form = panel?.querySelector('form');
const lowVision = { size: '3', contrast: 'high', spacing: 'wide' };

function apply(choices) {
  for (const { name } of form.querySelectorAll('input')) {
    if (name in choices) root.dataset[name] = choices[name];
    else delete root.dataset[name];
  }
  describePictures(choices.images === 'off');
}

function save(choices) {
  apply(choices);
  try {
    if (Object.keys(choices).length) localStorage.reading = JSON.stringify(choices);
    else for (const name of ['reading', 'edition']) localStorage.removeItem(name);
  } catch {}
}

function saved() {
  try {
    return Object(JSON.parse(localStorage.reading));
  } catch {
    return {};
  }
}

function show(choices) {
  for (const input of form.querySelectorAll('input')) {
    const first = form.elements[input.name][0];
    input.checked = input.value === (choices[input.name] ?? first.value);
  }
}

function describePictures(areOff) {
  for (const words of document.querySelectorAll('[data-alt]')) words.remove();
  if (!areOff) return;
  for (const { alt, parentElement } of document.querySelectorAll('main picture > img:not([alt=""])')) {
    const words = document.createElement('p');
    words.dataset.alt = '';
    words.textContent = alt;
    parentElement.after(words);
  }
}

document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!/\xAD/.test(selection)) return;
  const box = document.createElement('div');
  box.append(selection.getRangeAt(0).cloneContents());
  const put = (type, text) => event.clipboardData.setData(type, text.replaceAll('\xAD', ''));
  put('text/plain', String(selection));
  put('text/html', box.innerHTML);
  event.preventDefault();
});

if (form) {
  form.addEventListener('change', () => save(Object.fromEntries(new FormData(form))));
  form.addEventListener('reset', () => save({}));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('button').addEventListener('click', () => {
    const choices = { ...saved(), ...lowVision };
    save(choices);
    show(choices);
  });
  document.addEventListener('click', ({ target }) => {
    for (const open of document.querySelectorAll('header details[open]')) if (!open.contains(target)) open.open = false;
  });
  document.addEventListener('keydown', ({ key }) => {
    const open = key === 'Escape' && document.querySelector('header details[open]');
    if (!open) return;
    open.open = false;
    open.firstElementChild.focus();
  });
  addEventListener('pageshow', () => {
    show(saved());
    apply(saved());
  });
}
