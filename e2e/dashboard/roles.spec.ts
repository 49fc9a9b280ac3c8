import { type DemoRole, signIn, test } from '../support/desk.ts';
import { expect } from '../support/test.ts';

const roles: DemoRole[] = ['reporter', 'editor', 'chief', 'admin'];

/** Who may enter each part of the desk; for everybody else it is not there. */
const parts: Record<string, DemoRole[]> = {
  '': roles,
  account: roles,
  articles: roles,
  'articles/new': roles,
  calendar: roles,
  media: roles,
  translations: roles,
  authors: ['editor', 'chief', 'admin'],
  health: ['editor', 'chief', 'admin'],
  inbox: ['editor', 'chief', 'admin'],
  tags: ['editor', 'chief', 'admin'],
  front: ['chief', 'admin'],
  journal: ['chief', 'admin'],
  'journal/export': ['chief', 'admin'],
  pages: ['chief', 'admin'],
  places: ['chief', 'admin'],
  redirects: ['chief', 'admin'],
  rubrics: ['chief', 'admin'],
  settings: ['admin'],
  users: ['admin'],
};

for (const role of roles) {
  test(`every part of the desk answers a ${role} as the table of roles says`, async ({ page }) => {
    await signIn(page, role);
    const answers: Record<string, boolean> = {};
    for (const part of Object.keys(parts)) {
      const response = await page.request.get(`/dashboard/${part}`.replace(/\/$/, ''));
      const status = response.status();
      answers[part] = status === 200;
      if (status !== 200) expect([403, 404], part).toContain(status);
    }
    expect(answers).toEqual(Object.fromEntries(Object.entries(parts).map(([part, who]) => [part, who.includes(role)])));
  });
}

test('nobody who is not signed in gets past the sign-in page, whatever they ask for', async ({ request }) => {
  for (const part of Object.keys(parts)) {
    const response = await request.get(`/dashboard/${part}`.replace(/\/$/, ''), { maxRedirects: 0 });
    expect([307, 401], part).toContain(response.status());
  }
});

test('a changing request from elsewhere is refused before anything is looked at', async ({ page, baseURL }) => {
  await signIn(page, 'admin');
  const origins = [
    undefined,
    'null',
    'https://evil.example',
    `${baseURL}.evil.example`,
    'http://127.0.0.1:1',
    `${baseURL}0`,
  ];
  for (const path of ['/dashboard/users', '/dashboard/login', '/api/uploads', '/dashboard/articles'])
    for (const origin of origins) {
      const headers = { 'content-type': 'text/plain', ...(origin && { origin }) };
      const response = await page.request.post(path, { headers, data: 'x', maxRedirects: 0 });
      expect(response.status(), `${path} from ${origin}`).toBe(403);
    }
});
