CREATE TABLE `spellings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`word` text NOT NULL,
	`latin` text NOT NULL,
	`arabic` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `spellings_word` ON `spellings` (`word`);