import { describe, expect, test } from 'vitest';
import { playerOrigins } from '#lib/player-origins';
import { playerUrl, siteName } from './embed-player.ts';

describe('the player of a linked video', () => {
  test.each([
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1'],
    [
      'https://www.youtube.com/watch?list=x&v=aqz-KE-bpKQ&t=5',
      'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1',
    ],
    ['https://youtu.be/aqz-KE-bpKQ', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1'],
    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1'],
  ])('%s is played by %s', (page, player) => {
    expect(playerUrl(page)).toBe(player);
  });

  test.each([
    'http://www.youtube.com/watch?v=aqz-KE-bpKQ',
    'https://youtube.com.example.org/watch?v=aqz-KE-bpKQ',
    'https://t.me/arainfo/12',
    'javascript:alert(1)',
    'https://www.youtube.com/watch?v="><script>',
    '',
  ])('%j has no player', (page) => {
    expect(playerUrl(page)).toBeNull();
  });

  test('every player lives on an origin the page is allowed to frame', () => {
    for (const page of [
      'https://youtu.be/aqz-KE-bpKQ',
      'https://vimeo.com/1',
      `https://rutube.ru/video/${'a'.repeat(32)}/`,
    ]) {
      expect(playerOrigins).toContain(new URL(playerUrl(page) ?? 'about:blank').origin);
    }
  });
});

test('a site is called by its host', () => {
  expect(siteName('https://www.youtube.com/watch?v=1')).toBe('youtube.com');
  expect(siteName('не адрес')).toBe('');
});
