import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';

type Stored = { blocks: { content?: { text: string }[] }[] };
type Article = { id: number; storyId: number; version: number };

/** Numbers of what is in the newsroom, for requests that try to change it. */
export type Targets = {
  draft: Article;
  live: Article;
  tagIds: number[];
  authorIds: number[];
  rubricId: number;
  placeId: number;
  letterId: number;
  mediaId: number;
  reporterId: number;
  sessionId: number;
};

/** The database of a running server, opened beside it. */
export class NewsroomFile {
  readonly #db: Database.Database;

  constructor(varFolder: string) {
    this.#db = new Database(join(varFolder, 'arainfo.db'));
    this.#db.pragma('busy_timeout = 5000');
  }

  /** `draftOf`: whose newest draft is meant. */
  targets(draftOf: string): Targets {
    const ids = (sql: string, ...given: unknown[]) =>
      this.#db
        .prepare(sql)
        .pluck()
        .all(...given)
        .map(Number);
    const article = (where: string, ...given: unknown[]) =>
      this.#db
        .prepare<unknown[], Article>(
          `select id, story_id as storyId, version from articles where ${where} order by id desc`,
        )
        .get(...given) ?? { id: 0, storyId: 0, version: 0 };
    return {
      draft: article("status = 'draft' and owner_id = (select id from users where role = ?)", draftOf),
      live: article("status = 'published' and lang = 'kk'"),
      tagIds: ids('select id from tags order by id limit 2'),
      authorIds: ids('select id from authors where is_house = 0 order by id limit 2'),
      rubricId: ids('select id from rubrics order by id limit 1')[0] ?? 0,
      placeId: ids('select id from places order by id limit 1')[0] ?? 0,
      letterId: ids('select id from letters order by id limit 1')[0] ?? 0,
      mediaId: ids('select id from media order by id limit 1')[0] ?? 0,
      reporterId: ids("select id from users where role = 'reporter'")[0] ?? 0,
      sessionId: ids('select max(id) from sessions')[0] ?? 0,
    };
  }

  /**
   * One value a table for everything that people store: neither the journal, counted attempts, reads and lost addresses nor what the server
   * works out beside them, such as the list of pages to print anew.
   */
  fingerprint(): Record<string, string> {
    const all = Object.fromEntries(this.#tables().map((table) => [table, this.#hashOf(`select * from ${table}`)]));
    const chosenCards = 'select id, chosen_media_id from cards where chosen_media_id is not null';
    return { ...all, sessions: this.#hashOf('select id from sessions'), cards: this.#hashOf(chosenCards) };
  }

  /** The same once nothing has changed for two seconds: a server that has just started still has work to do. */
  async settled(): Promise<Record<string, string>> {
    for (let before = this.fingerprint(); ; ) {
      await wait(2_000);
      const now = this.fingerprint();
      if (isDeepStrictEqual(before, now)) return now;
      before = now;
    }
  }

  /** Which rights the journal says a person was denied, in order, since the last time it was asked; forgets the limit on such lines. */
  takeDenied(userId: number): string[] {
    const rows = this.#db.prepare(
      "select noun_id from audit where action = 'be-denied' and user_id = ? and id > ? order by id",
    );
    const denied = rows.pluck().all(userId, this.#seenUpTo).map(String);
    this.#seenUpTo = Number(this.#db.prepare('select coalesce(max(id), 0) from audit').pluck().get());
    this.#db.prepare("delete from attempts where key like 'denied:%'").run();
    return denied;
  }

  /** The paragraphs of an article's newest text, one after another. */
  bodyText(articleId: number): string {
    const newest = `select body from revisions where article_id = ? order by number desc limit 1`;
    const body = JSON.parse(String(this.#db.prepare(newest).pluck().get(articleId) ?? '{"blocks":[]}')) as Stored;
    return body.blocks.flatMap((block) => block.content?.map(({ text }) => text) ?? []).join('');
  }

  /** The story of an article and the version of its newest text. */
  articleOf(articleId: number): Article {
    const found = this.#db.prepare<unknown[], Article>(
      'select id, story_id as storyId, version from articles where id = ?',
    );
    return found.get(articleId) ?? { id: 0, storyId: 0, version: 0 };
  }

  versionOf(articleId: number): number {
    return this.articleOf(articleId).version;
  }

  /** Spoils the newest text of an article, as a program with a fault or a worn disk might. */
  breakNewest(articleId: number): void {
    const newest = 'select max(number) from revisions where article_id = @id';
    const sql = `update revisions set body = '{"version":1,"blocks":[{"type":"no-such-block"}]}' where article_id = @id and number = (${newest})`;
    this.#db.prepare(sql).run({ id: articleId });
  }

  /** As if nobody had tried anything yet. */
  forgetAttempts(): void {
    this.#db.prepare('delete from attempts').run();
  }

  /** The public files of a picture or document, relative to `/media/`, and whether more are still being made. */
  filesOfMedia(id: number): { isWorking: boolean; paths: string[] } {
    const found = this.#db.prepare<unknown[], { state: string; variants: string }>(
      'select state, variants from media where id = ?',
    );
    const { state, variants } = found.get(id) ?? { state: '', variants: '[]' };
    return {
      isWorking: state === 'working',
      paths: (JSON.parse(variants) as { path: string }[]).map(({ path }) => path),
    };
  }

  statusOf(articleId: number): string {
    return String(this.#db.prepare('select status from articles where id = ?').pluck().get(articleId));
  }

  /** Moves the plans of scheduled articles to one moment, UTC ms. */
  planFor(articleIds: readonly number[], at: number): void {
    const move = this.#db.prepare('update articles set scheduled_at = ? where id = ?');
    this.#db.transaction(() => {
      for (const id of articleIds) move.run(at, id);
    })();
  }

  /** When the journal says an article was published, each time, UTC ms. */
  publications(articleId: number): number[] {
    const sql = "select at from audit where action = 'publish' and noun = 'article' and noun_id = ? order by id";
    return this.#db.prepare(sql).pluck().all(String(articleId)).map(Number);
  }

  /** `ok`, or what SQLite finds broken. */
  integrity(): string {
    return String(this.#db.pragma('integrity_check', { simple: true }));
  }

  userId(role: string): number {
    return Number(this.#db.prepare('select id from users where role = ?').pluck().get(role));
  }

  close(): void {
    this.#db.close();
  }

  #seenUpTo = 0;

  #hashOf(statement: string): string {
    return createHash('sha1')
      .update(JSON.stringify(this.#db.prepare(statement).all()))
      .digest('hex');
  }

  #tables(): string[] {
    const counted = ['audit', 'attempts', 'sessions', 'reads', 'jobs', 'lost_addresses'];
    const workedOut = ['cards', 'changes', 'content_faults', 'archive_words'];
    const all = this.#db.prepare("select name from sqlite_schema where type = 'table' order by name").pluck().all();
    return all
      .map(String)
      .filter((name) => ![...counted, ...workedOut].includes(name) && !/^(sqlite_|__)|_fts|_search/.test(name));
  }
}
