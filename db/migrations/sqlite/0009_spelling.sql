CREATE TABLE `added_words` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`lang` text NOT NULL,
	`word` text NOT NULL,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `added_words_word` ON `added_words` (`lang`,`word`);--> statement-breakpoint
CREATE TABLE `archive_words` (
	`lang` text PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	`documents` integer NOT NULL,
	`learned_at` integer NOT NULL
);
