import { FormArgument } from '../../bench/support/server-action.ts';
import type { Action } from '../../domain/sessions/policy.ts';
import type { Targets } from './targets.ts';

/**
 * What an action needs: a right; `own-article`: reporters may on their own articles (it is tried on somebody else's draft); `private`: everybody
 * may on what is theirs (tried on somebody else's); `open`: nothing more than being signed in, or not even that.
 */
export type Need = Action | 'own-article' | 'private' | 'open';
export type Tried = { need: Need; args: unknown[] };

const form = (fields: Record<string, string | string[]>) => [null, new FormArgument(fields)];
const named = (prefix: string) => ({ [`${prefix}.kk`]: 'Бөтен атау', [`${prefix}.ru`]: 'Чужое имя' });

/** Every server action of the desk with arguments that would do something, were the caller allowed to. */
export function tableOfActions(t: Targets): Record<string, Tried> {
  const draft = { articleId: String(t.draft.id), version: String(t.draft.version), note: 'сынақ', words: '' };
  const live = { articleId: String(t.live.id), version: String(t.live.version) };
  const soon = { at: '2099-01-01T10:00' };
  const tag = { id: String(t.tagIds[0]), ...named('name'), kind: 'topic', slug: 'botten' };
  const place = { id: String(t.placeId), ...named('name'), slug: 'botten' };
  const author = { id: String(t.authorIds[0]), ...named('name'), ...named('role'), ...named('bio'), slug: 'botten' };
  const person = { name: 'Біреу', email: 'bireu@arainfo.test', role: 'admin', lang: 'kk', authorId: '' };
  const save = {
    baseVersion: t.draft.version,
    text: { title: 'Бөтен', lead: null, body: { version: 1, blocks: [] } },
    fields: { slug: null, seoTitle: null, seoDescription: null, source: null, sourceUrl: null, photoCredit: null },
  };
  return {
    submitAction: { need: 'own-article', args: form(draft) },
    returnAction: { need: 'article.return', args: form(draft) },
    commentAction: { need: 'own-article', args: form(draft) },
    publishAction: { need: 'article.publish', args: form(draft) },
    updateAction: { need: 'article.change-published', args: form(live) },
    correctAction: { need: 'article.correct', args: form({ ...live, correction: 'Жоқ қате' }) },
    rewordCorrectionAction: {
      need: 'article.correct',
      args: form({ correctionId: '1', before: '', text: 'Жоқ қате', reason: 'сынақ' }),
    },
    withdrawCorrectionAction: {
      need: 'article.correct',
      args: form({ correctionId: '1', before: '', reason: 'сынақ' }),
    },
    scheduleAction: { need: 'article.schedule', args: form({ ...draft, ...soon }) },
    unscheduleAction: { need: 'article.schedule', args: form(draft) },
    unpublishAtAction: { need: 'article.take-down', args: form({ ...live, ...soon }) },
    embargoAction: { need: 'article.schedule', args: form({ ...draft, ...soon }) },
    takeDownAction: { need: 'article.take-down', args: form({ ...live, reason: 'сынақ' }) },
    restoreAction: { need: 'article.take-down', args: form({ ...live, text: 'newest' }) },
    handOverAction: { need: 'article.hand-over', args: form({ ...draft, ownerId: String(t.reporterId) }) },
    putAwayAction: { need: 'own-article', args: form(draft) },
    bringBackAction: { need: 'own-article', args: form(draft) },
    previewAction: { need: 'own-article', args: form(draft) },
    bulkAction: {
      need: 'article.take-down',
      args: form({ verb: 'takeDown', chosen: [`${live.articleId}:${live.version}`], words: 'сынақ', answer: 'yes' }),
    },
    restoreRevisionAction: { need: 'own-article', args: form({ ...draft, number: '1' }) },
    restorePartsAction: {
      need: 'own-article',
      args: form({ storyId: String(t.draft.storyId), change: '1', version: '1' }),
    },
    findBaseAction: { need: 'own-article', args: [t.draft.id, 1] },
    mergeAction: { need: 'own-article', args: [t.draft.id, save, save] },
    confirmTranslationAction: { need: 'own-article', args: form(draft) },
    linkTextsAction: {
      need: 'own-article',
      args: form({ articleId: String(t.draft.id), otherId: String(t.live.id), stays: '1', moves: '1' }),
    },
    partTextsAction: { need: 'own-article', args: form({ articleId: String(t.draft.id) }) },
    startTranslationAction: { need: 'own-article', args: form({ storyId: String(t.draft.storyId), to: 'ru' }) },
    saveFrontAction: {
      need: 'front.arrange',
      args: ['kk', 0, { lead: null, secondary: [], choice: [], bands: [], breaking: null }],
    },
    undoFrontAction: { need: 'front.arrange', args: ['kk', 0] },
    findStoriesAction: { need: 'front.arrange', args: ['kk', 'а'] },
    addTagAction: { need: 'tags.edit', args: form(tag) },
    changeTagAction: { need: 'tags.edit', args: form(tag) },
    removeTagAction: { need: 'tags.edit', args: form(tag) },
    mergeTagsAction: { need: 'tags.merge', args: form({ from: String(t.tagIds[0]), into: String(t.tagIds[1]) }) },
    addAuthorAction: { need: 'authors.edit', args: form(author) },
    removeAuthorAction: { need: 'authors.edit', args: form({ id: String(t.authorIds[0]) }) },
    changeAuthorAction: { need: 'authors.edit', args: form(author) },
    mergeAuthorsAction: {
      need: 'authors.merge',
      args: form({ from: String(t.authorIds[0]), into: String(t.authorIds[1]) }),
    },
    addRubricAction: { need: 'rubrics.edit', args: form(place) },
    changeRubricAction: { need: 'rubrics.edit', args: form({ ...place, id: String(t.rubricId) }) },
    moveRubricAction: { need: 'rubrics.edit', args: [new FormArgument({ id: String(t.rubricId), direction: 'down' })] },
    removeRubricAction: { need: 'rubrics.edit', args: form({ id: String(t.rubricId) }) },
    orderRubricsAction: { need: 'rubrics.edit', args: [[t.rubricId]] },
    addPlaceAction: { need: 'places.edit', args: form(place) },
    changePlaceAction: { need: 'places.edit', args: form(place) },
    movePlaceAction: { need: 'places.edit', args: [new FormArgument({ id: String(t.placeId), direction: 'down' })] },
    orderPlacesAction: { need: 'places.edit', args: [[t.placeId]] },
    removePlaceAction: { need: 'places.edit', args: form({ id: String(t.placeId) }) },
    addPageAction: { need: 'pages.edit', args: form({ ...named('titles'), slug: 'botten' }) },
    removePageAction: { need: 'pages.edit', args: form({ slug: 'imprint', successor: '' }) },
    restorePageAction: { need: 'pages.edit', args: form({ slug: 'imprint' }) },
    restorePageTextAction: {
      need: 'pages.edit',
      args: form({ slug: 'imprint', lang: 'kk', restored: '1', revision: '1' }),
    },
    addRedirectAction: { need: 'redirects.edit', args: form({ fromPath: '/eski-botten', toPath: '/contact' }) },
    settleLostAction: { need: 'redirects.edit', args: form({ fromPath: '/eski-botten-2', toPath: '/contact' }) },
    importRedirectsAction: { need: 'redirects.edit', args: form({ text: '/eski-tizim /contact', step: 'apply' }) },
    saveScriptExceptionAction: {
      need: 'script-exceptions.edit',
      args: form({ word: 'Бөтен', latin: 'Foreign', arabic: '' }),
    },
    removeScriptExceptionAction: { need: 'script-exceptions.edit', args: form({ id: '1' }) },
    removeRedirectAction: { need: 'redirects.edit', args: form({ id: '1' }) },
    addWordAction: { need: 'spelling.edit', args: form({ lang: 'kk', word: 'ботенсөз' }) },
    removeWordAction: { need: 'spelling.edit', args: form({ id: '1' }) },
    addWordHereAction: { need: 'spelling.edit', args: ['kk', 'ботенсөз'] },
    setStatusAction: { need: 'inbox.work', args: form({ id: String(t.letterId), status: 'answered' }) },
    assignAction: { need: 'inbox.work', args: form({ id: String(t.letterId), user: String(t.reporterId) }) },
    noteAction: { need: 'inbox.work', args: form({ id: String(t.letterId), text: 'сынақ' }) },
    draftAction: { need: 'inbox.work', args: form({ id: String(t.letterId) }) },
    lookOverAction: { need: 'health.read', args: form({}) },
    changeSiteAction: {
      need: 'settings.change',
      args: form({ ...named('name'), ...named('motto'), ageMark: '6+', mastheadFace: 'sans', phone: '' }),
    },
    changeRobotsAction: { need: 'settings.change', args: form({ policy: 'closed' }) },
    changeScriptsAction: { need: 'settings.change', args: form({ presence: 'off', alphabet: '2018' }) },
    changeSecurityAction: { need: 'settings.change', args: form({ role: ['reporter'] }) },
    changePingsAction: {
      need: 'settings.change',
      args: form({ 'indexNow.host': 'yandex.com', hub: 'https://hub.example/', 'telegram.posts': 'every' }),
    },
    retryPingAction: { need: 'pings.retry', args: form({ id: '1' }) },
    planPostAction: {
      need: 'telegram.plan',
      args: form({ articleId: live.articleId, isWanted: 'yes', isSilent: 'default', postAt: '' }),
    },
    replaceCardAction: { need: 'settings.change', args: [{ noun: 'site', nounId: 0, lang: 'kk' }, t.mediaId] },
    addUserAction: { need: 'users.manage', args: form(person) },
    changeUserAction: { need: 'users.manage', args: form({ ...person, id: String(t.reporterId) }) },
    makeLinkAction: { need: 'users.manage', args: [t.reporterId] },
    suspendUserAction: { need: 'users.manage', args: [t.reporterId, true] },
    removeFactorAction: { need: 'users.manage', args: [t.reporterId] },
    describeMediaAction: { need: 'media.edit-any', args: [t.mediaId, null, new FormArgument({ 'alt-kk': 'Бөтен' })] },
    setFocalAction: { need: 'media.edit-any', args: [t.mediaId, { x: 0.1, y: 0.1 }] },
    deleteMediaAction: { need: 'media.delete', args: [t.mediaId] },
    restoreMediaAction: { need: 'media.delete', args: [t.mediaId] },
    changePasswordAction: { need: 'open', args: form({ current: 'x', next: 'жаңа құпиясөз 2026' }) },
    startSecondFactorAction: { need: 'open', args: [] },
    confirmSecondFactorAction: { need: 'open', args: ['000000'] },
    removeSecondFactorAction: { need: 'open', args: form({ password: 'x' }) },
    endSessionAction: { need: 'private', args: [new FormArgument({ id: String(t.sessionId) })] },
    deleteViewAction: { need: 'private', args: [new FormArgument({ id: '1' })] },
    saveViewAction: { need: 'open', args: form({ name: 'көрініс', query: '' }) },
    createDraftAction: { need: 'article.create', args: form({ lang: 'kk' }) },
    searchStoriesAction: { need: 'open', args: ['а', 'kk'] },
    searchTagsAction: { need: 'open', args: ['а', 'kk'] },
    searchAuthorsAction: { need: 'open', args: ['а', 'kk'] },
    nameChosenAction: {
      need: 'open',
      args: [{ tags: t.tagIds, authors: t.authorIds, stories: [t.live.storyId] }, 'ru'],
    },
    checkLinkAction: { need: 'open', args: ['/1'] },
    signOutAction: { need: 'open', args: [] },
    changeLangAction: { need: 'open', args: [new FormArgument({ lang: 'kk', back: '//evil.example' })] },
    askAccessLinkAction: { need: 'open', args: form({ email: 'a@b.test' }) },
    signInAction: { need: 'open', args: form({ email: 'a@b.test', password: 'x' }) },
    confirmSignInAction: { need: 'open', args: form({ code: '000000' }) },
    useAccessLinkAction: { need: 'open', args: form({ token: 'x', password: 'жаңа құпиясөз 2026' }) },
    foundNewsroomAction: {
      need: 'open',
      args: form({ code: 'x', name: 'x', email: 'x@y.test', password: 'жаңа құпиясөз 2026' }),
    },
  };
}
