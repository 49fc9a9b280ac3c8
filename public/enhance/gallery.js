for (const gallery of document.querySelectorAll('[data-gallery]')) {
  const strip = gallery.querySelector('ul');
  const slides = [...strip.children];
  const [back, forth] = gallery.querySelectorAll('p > button');
  const counter = gallery.querySelector('output');
  let current = 0;

  const go = (step) => {
    const slide = slides[Math.min(Math.max(current + step, 0), slides.length - 1)];
    strip.scrollBy({ left: slide.getBoundingClientRect().left - strip.getBoundingClientRect().left });
  };
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) current = slides.indexOf(target);
      counter.textContent = `${current + 1} / ${slides.length}`;
      back.disabled = current === 0;
      forth.disabled = current === slides.length - 1;
    },
    { root: strip, threshold: 0.6 },
  );

  for (const slide of slides) watch.observe(slide);
  back.addEventListener('click', () => go(-1));
  forth.addEventListener('click', () => go(1));
  strip.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    go(getComputedStyle(strip).direction === 'rtl' ? -step : step);
  });
}
