import { deskWords } from '#app/_server/desk-words.ts';
import type { PostView } from '#components/dashboard/telegram/post-view.ts';
import { describedArticle, slugOf } from '#domain/articles/rules';
import { bodyText } from '#domain/body/rules';
import { cardHeight, cardWidth } from '#domain/cards/rules';
import type { EditableArticle } from '#domain/desk/types';
import { getPingSettings } from '#domain/pings/queries';
import { mayAct } from '#domain/sessions/policy';
import type { SignedIn } from '#domain/sessions/types';
import { getSiteSettings } from '#domain/settings/queries';
import type { LabelOf } from '#domain/stories/rules';
import { getPostText, getPostTrouble, getTelegramPost } from '#domain/telegram/queries';
import { postLabel, postLines } from '#domain/telegram/rules';
import type { PostText, TelegramPost } from '#domain/telegram/types';
import { storyLabels } from '#i18n/story-labels';
import type { Lang } from '#lib/lang';
import { articlePath } from '#lib/paths';
import { formatDateTime } from '#lib/text/dates';
import { headWords } from '#lib/text/search-result';
import { faultWords } from '../../pings/_view/ping-line.ts';
import { localTime } from './state-view.ts';

/** The post of an article in its channel: how it will look, what was decided, where it is. Null where nothing is posted in this language. */
export async function postView({ actor, user }: SignedIn, editable: EditableArticle): Promise<PostView | null> {
  const { article } = editable;
  const { storyId, lang } = article;
  const { telegram } = await getPingSettings();
  const channel = telegram.channels[lang];
  if (!mayAct(actor, 'telegram.plan') || telegram.sealedToken === null || channel === '') return null;
  const post = await getTelegramPost(storyId, lang);
  const trouble = await getPostTrouble(storyId, lang);
  const around = { origin: siteUrl(), labelOf: storyLabels() };
  const text = (await getPostText(storyId, lang, around)) ?? draftText(editable, around);
  return {
    ...{ articleId: article.id, lang, channel, text: postLines(text), card: await cardOf(editable) },
    ...{ isWanted: nameOf(post.isWanted), isSilent: nameOf(post.isSilent), postAt: localTime(post.postAt) },
    byDefault: { isWanted: telegram.posts, isSilent: telegram.isSilent ? 'yes' : 'no' },
    standing: standingOf(post, user.lang),
    href: hrefOf(post),
    trouble: trouble === null ? null : faultWords(trouble, user.lang),
  };
}

const siteUrl = () => process.env.SITE_URL ?? '';
const nameOf = (decided: boolean | null) => (decided === null ? 'default' : decided ? 'yes' : 'no');

type Around = { origin: string; labelOf: LabelOf };

function draftText({ article, text, story }: EditableArticle, { origin, labelOf }: Around): PostText {
  const { lang, storyId } = article;
  const label = postLabel(story.parts.format, lang, labelOf);
  const title = text?.title ?? article.title;
  const slug = text?.fields.slug ?? slugOf(title);
  return { label, title, lead: text?.lead ?? null, url: origin + articlePath(lang, storyId, slug) };
}

/** What Telegram makes of the link: the same words and card the article's page gives it. */
async function cardOf({ article, text }: EditableArticle): Promise<PostView['card']> {
  const siteName = (await getSiteSettings()).name[article.lang];
  const unread = { title: article.title, lead: null, seoTitle: null, seoDescription: null };
  const described = text
    ? describedArticle({ ...text, ...text.fields }, bodyText(text.body))
    : describedArticle(unread, '');
  const { sharedTitle, description } = headWords(described, { siteName });
  return {
    ...{ siteName, title: sharedTitle, description },
    image: { src: `/dashboard/articles/${article.id}/card`, width: cardWidth, height: cardHeight },
  };
}

function standingOf({ messageId, sentAt, isWanted, postAt }: TelegramPost, lang: Lang): string {
  const t = deskWords(lang, 'Telegram');
  if (messageId !== null && sentAt) return t('standing.sent', { at: formatDateTime(sentAt, lang) });
  if (isWanted === false) return t('standing.unwanted');
  if (postAt) return t('standing.planned', { at: formatDateTime(postAt, lang) });
  return t('standing.none');
}

/** Only channels with a name have public addresses. */
function hrefOf({ chat, messageId }: TelegramPost): string | null {
  return chat?.startsWith('@') && messageId !== null ? `https://t.me/${chat.slice(1)}/${messageId}` : null;
}
