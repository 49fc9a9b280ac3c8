CREATE TABLE `lost_addresses` (
	`path` text PRIMARY KEY NOT NULL,
	`hits` integer NOT NULL,
	`last_hit_at` integer NOT NULL,
	`referrer` text,
	`is_ignored` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `lost_addresses_hits` ON `lost_addresses` (`is_ignored`,`hits`,`last_hit_at`);--> statement-breakpoint
CREATE INDEX `lost_addresses_last` ON `lost_addresses` (`is_ignored`,`last_hit_at`);--> statement-breakpoint
ALTER TABLE `redirects` ADD `hits` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `redirects` ADD `last_hit_at` integer;--> statement-breakpoint
CREATE INDEX `redirects_to` ON `redirects` (`to_path`);--> statement-breakpoint
ALTER TABLE `stories` ADD `age_mark` text;--> statement-breakpoint
CREATE INDEX `stories_age` ON `stories` (`age_mark`);--> statement-breakpoint
CREATE INDEX `articles_slug` ON `articles` (`slug`);