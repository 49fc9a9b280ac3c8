for (const button of document.querySelectorAll('[data-player]')) {
  button.addEventListener('click', () => {
    const frame = document.createElement('iframe');
    frame.src = button.dataset.player;
    frame.title = button.dataset.title;
    frame.allow = 'autoplay; fullscreen; picture-in-picture';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    button.nextElementSibling?.remove();
    button.replaceWith(frame);
    frame.focus();
  });
}
