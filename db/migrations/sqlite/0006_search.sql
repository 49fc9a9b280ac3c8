CREATE TABLE `search_documents` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	`lang` text NOT NULL,
	`published_at` integer NOT NULL,
	`length` integer NOT NULL,
	`format` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_story_lang` ON `search_documents` (`story_id`,`lang`);--> statement-breakpoint
CREATE INDEX `search_documents_format` ON `search_documents` (`format`);--> statement-breakpoint
CREATE TABLE `search_words` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`fold` text NOT NULL,
	`form` text NOT NULL,
	`lead` integer NOT NULL,
	`count` integer NOT NULL,
	`seen_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_words_fold` ON `search_words` (`fold`);