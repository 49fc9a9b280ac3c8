import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { createDraft } from '#domain/articles/commands/create-draft';
import { handOverArticle } from '#domain/articles/commands/hand-over-article';
import { putAwayDraft } from '#domain/articles/commands/put-away-draft';
import { saveArticle } from '#domain/articles/commands/save-article';
import { newUser, saveOf } from '#domain/articles/testing';
import { now } from '#domain/testing';
import { getPreviewed, makePreview } from './queries.ts';
import { readPreview, signPreview } from './rules.ts';

const secret = 'a secret of the newsroom, long enough';
const inDays = (amount: number) => new Date(now.getTime() + amount * 86_400_000);

async function previewed() {
  const owner = await newUser('reporter', 'Аружан');
  const { articleId } = await createDraft(owner, { lang: 'kk', title: 'Алғашқы' }, now);
  const { token } = await makePreview(owner, articleId, secret, now);
  return { owner, articleId, token };
}

test('a token opens for who has the secret, until it expires, and for nothing that was changed in it', () => {
  const preview = { articleId: 7, ownerId: null, expiresAt: inDays(1) };
  const token = signPreview(preview, secret);
  expect(readPreview(token, secret, now)).toEqual(preview);
  expect(readPreview(token, secret, inDays(1))).toBeNull();
  expect(readPreview(token, `${secret}!`, now)).toBeNull();
  expect(readPreview(token.replace('7-', '8-'), secret, now)).toBeNull();
  for (const broken of ['', '.', 'x', `${'9'.repeat(300)}.x`]) expect(readPreview(broken, secret, now)).toBeNull();
});

onBothEngines('preview links', () => {
  test('show the newest text of a draft for a week', async () => {
    const { owner, articleId, token } = await previewed();
    await saveArticle(owner, saveOf(articleId, 1, 'Жаңа мәтін'), now);
    expect(await getPreviewed(token, secret, inDays(6))).toMatchObject({ title: 'Жаңа мәтін', slug: 'zhana-matin' });
    expect(await getPreviewed(token, secret, inDays(7))).toBeNull();
  });

  test('die when the article changes hands, and with a draft that was put away', async () => {
    const { owner, articleId, token } = await previewed();
    const other = await newUser('reporter', 'Дана');
    await putAwayDraft(owner, { articleId }, now);
    expect(await getPreviewed(token, secret, now)).toBeNull();
    const again = await previewedAgain();
    await handOverArticle(await newUser('editor'), { articleId: again.articleId, ownerId: other.userId ?? 0 }, now);
    expect(await getPreviewed(again.token, secret, now)).toBeNull();
  });

  test('are made only by who may read the draft', async () => {
    const { articleId } = await previewed();
    const stranger = await newUser('reporter', 'Бөтен');
    await expect(makePreview(stranger, articleId, secret, now)).rejects.toMatchObject({ code: 'not-found' });
  });
});

async function previewedAgain() {
  const owner = await newUser('reporter', 'Сәуле');
  const { articleId } = await createDraft(owner, { lang: 'kk', title: 'Екінші' }, now);
  return { articleId, ...(await makePreview(owner, articleId, secret, now)) };
}
