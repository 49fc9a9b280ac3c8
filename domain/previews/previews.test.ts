import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { createDraft } from '#domain/articles/commands/create-draft';
import { handOverArticle } from '#domain/articles/commands/hand-over-article';
import { publishArticle } from '#domain/articles/commands/publish-article';
import { putAwayDraft } from '#domain/articles/commands/put-away-draft';
import { saveArticle } from '#domain/articles/commands/save-article';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { newUser, saveOf } from '#domain/articles/testing';
import { now } from '#domain/testing';
import { getPreviewed, makePreview } from './queries.ts';
import { readPreview, signPreview } from './rules.ts';

const secret = 'a secret of the newsroom, long enough';
const inDays = (amount: number) => new Date(now.getTime() + amount * 86_400_000);

async function previewed(name = 'Аружан') {
  const owner = await newUser('reporter', name);
  const { articleId } = await createDraft(owner, { lang: 'kk', title: 'Алғашқы' }, now);
  const { token } = await makePreview(owner, articleId, secret, now);
  return { owner, articleId, token };
}

test('a token opens for who has the secret, until it expires, and for nothing that was changed in it', () => {
  const preview = { articleId: 7, ownerId: null, handOverId: null, expiresAt: inDays(1) };
  const token = signPreview(preview, secret);
  expect(readPreview(token, secret, now)).toEqual(preview);
  const handed = { articleId: 7, ownerId: 3, handOverId: 12, expiresAt: inDays(1) };
  expect(readPreview(signPreview(handed, secret), secret, now)).toEqual(handed);
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
    const again = await previewed('Сәуле');
    await handOverArticle(await newUser('editor'), { articleId: again.articleId, ownerId: other.userId ?? 0 }, now);
    expect(await getPreviewed(again.token, secret, now)).toBeNull();
  });

  test('stay dead when the article comes back to the hands it was in', async () => {
    const { owner, articleId, token } = await previewed();
    const [editor, other] = [await newUser('editor'), await newUser('reporter', 'Дана')];
    const stranger = await previewed('Сәуле');
    for (const { userId } of [other, owner]) await handOverArticle(editor, { articleId, ownerId: userId ?? 0 }, now);
    expect(await getPreviewed(token, secret, now)).toBeNull();
    const { token: anew } = await makePreview(owner, articleId, secret, now);
    expect(await getPreviewed(anew, secret, now)).not.toBeNull();
    expect(await getPreviewed(stranger.token, secret, now)).not.toBeNull();
  });

  test('die when the article is taken down, and are not made for one', async () => {
    const { owner, articleId, token } = await previewed();
    const chief = await newUser('chief');
    await publishArticle(chief, { articleId }, now);
    expect(await getPreviewed(token, secret, now)).not.toBeNull();
    await takeDownArticle(chief, { articleId, reason: 'Қате' }, now);
    expect(await getPreviewed(token, secret, now)).toBeNull();
    for (const actor of [owner, chief])
      await expect(makePreview(actor, articleId, secret, now)).rejects.toMatchObject({ code: 'article-state' });
  });

  test('are made only by who may read the draft', async () => {
    const { articleId } = await previewed();
    const stranger = await newUser('reporter', 'Бөтен');
    await expect(makePreview(stranger, articleId, secret, now)).rejects.toMatchObject({ code: 'not-found' });
  });
});
