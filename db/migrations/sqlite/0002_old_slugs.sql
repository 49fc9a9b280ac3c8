CREATE TABLE `old_slugs` (
	`story_id` integer NOT NULL,
	`lang` text NOT NULL,
	`slug` text NOT NULL,
	PRIMARY KEY(`story_id`, `lang`)
);
--> statement-breakpoint
CREATE INDEX `old_slugs_slug` ON `old_slugs` (`slug`);