const box = document.querySelector('[data-suggest]');
const input = box.querySelector('input');
const list = box.querySelector('[role]');
let timer;
let last;

Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: false });

function mark(option) {
  for (const each of list.children) each.ariaSelected = each === option;
  if (option) input.setAttribute('aria-activedescendant', option.id);
  else input.removeAttribute('aria-activedescendant');
}

function show(found) {
  list.replaceChildren(
    ...found.map(({ title, href, lang }, at) => {
      const option = document.createElement('div');
      const link = document.createElement('a');
      Object.assign(option, { id: `s${at}`, role: 'option' });
      Object.assign(link, { href, lang, dir: 'auto', textContent: title, tabIndex: -1 });
      option.append(link);
      return option;
    }),
  );
  list.hidden = !found.length;
  input.ariaExpanded = !list.hidden;
  mark();
}

function stop() {
  clearTimeout(timer);
  last?.abort();
}

async function ask() {
  last = new AbortController();
  const query = new URLSearchParams({ lang: document.documentElement.lang, q: input.value });
  try {
    const answer = await fetch(`/api/suggest?${query}`, last);
    show(answer.ok ? await answer.json() : []);
  } catch {}
}

input.addEventListener('input', () => {
  stop();
  timer = setTimeout(ask, 120);
});
input.addEventListener('keydown', (event) => {
  const options = [...list.children];
  const at = options.findIndex((each) => each.ariaSelected === 'true');
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape' && !list.hidden) show([]);
  else if (event.key === 'Enter' && at >= 0) options[at].firstChild.click();
  else if (step && options.length) mark(options[(at + step + options.length + (at < 0 && step < 0)) % options.length]);
  else return;
  event.preventDefault();
});
box.addEventListener('focusout', ({ relatedTarget }) => {
  if (box.contains(relatedTarget)) return;
  stop();
  setTimeout(show, 200, []);
});
