import type { Lang } from '../../lib/lang.ts';
import { act } from './act.ts';
import type { DemoRole } from './desk.ts';

export type Draft = { articleId: number; storyId: number };

const as = (role: DemoRole) => `
  const { database } = await import('#db/client');
  const { eq } = await import('drizzle-orm');
  const { db, t } = database();
  const [user] = await db.select().from(t.users).where(eq(t.users.role, '${role}')).limit(1);
  const person = { ...actor, role: user.role, userId: user.id, name: user.name };`;

/** A draft of somebody of the demo newsroom, in the rubric of sport, written in another process. */
export function newDraft(varFolder: string, role: DemoRole, lang: Lang, title: string): Draft {
  const made = act(
    varFolder,
    `${as(role)}
    const { createDraft } = await import('#domain/articles/commands/create-draft');
    const rubric = await getRubricBySlug('sport');
    const draft = { lang: '${lang}', rubricId: rubric.id, title: ${JSON.stringify(title)}, body: body('Бірінші абзац.') };
    return createDraft(person, draft, now);`,
  );
  return JSON.parse(made) as Draft;
}

/** Saves a text over the newest one of an article, as somebody of the demo newsroom; gives the new version. */
export function saveAs(
  varFolder: string,
  role: DemoRole,
  articleId: number,
  text: { title: string; paragraphs: string[] },
): number {
  const saved = act(
    varFolder,
    `${as(role)}
    const { saveArticle } = await import('#domain/articles/commands/save-article');
    const { findState } = await import('#domain/articles/queries');
    const { fieldsOf } = await import('#domain/articles/rules');
    const words = { title: ${JSON.stringify(text.title)}, lead: null, body: body(...${JSON.stringify(text.paragraphs)}) };
    const { version } = await findState({ articleId: ${articleId} });
    return (await saveArticle(person, { articleId: ${articleId}, baseVersion: version, text: words, fields: fieldsOf(words) }, now)).version;`,
  );
  return Number(saved);
}

/** Moves the plan of a scheduled article to `inMs` from now, and gives that moment. */
export function planSoon(varFolder: string, articleId: number, inMs: number): number {
  const at = act(
    varFolder,
    `const { database, transaction } = await import('#db/client');
    const { eq } = await import('drizzle-orm');
    const at = new Date(Date.now() + ${inMs});
    await transaction(async () => {
      const { db, t } = database();
      await db.update(t.articles).set({ scheduledAt: at }).where(eq(t.articles.id, ${articleId}));
    });
    return at.getTime();`,
  );
  return Number(at);
}

/** Plans an article for two minutes ago with a text the clock cannot publish: it has no title. */
export function planInVain(varFolder: string, articleId: number): void {
  act(
    varFolder,
    `const { database, transaction } = await import('#db/client');
    const { eq } = await import('drizzle-orm');
    const scheduledAt = new Date(Date.now() - 120_000);
    await transaction(async () => {
      const { db, t } = database();
      await db.update(t.revisions).set({ title: '' }).where(eq(t.revisions.articleId, ${articleId}));
      await db.update(t.articles).set({ status: 'scheduled', scheduledAt }).where(eq(t.articles.id, ${articleId}));
    });`,
  );
}
