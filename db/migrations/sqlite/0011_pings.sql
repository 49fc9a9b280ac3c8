CREATE TABLE `telegram_posts` (
	`story_id` integer NOT NULL,
	`lang` text NOT NULL,
	`is_wanted` integer,
	`is_silent` integer,
	`post_at` integer,
	`begun_at` integer,
	`chat` text,
	`message_id` integer,
	`text_hash` text,
	`sent_at` integer,
	PRIMARY KEY(`story_id`, `lang`)
);
--> statement-breakpoint
ALTER TABLE `outbox` ADD `subject` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `failed_at` integer;--> statement-breakpoint
ALTER TABLE `outbox` ADD `result` text;--> statement-breakpoint
CREATE INDEX `outbox_topic` ON `outbox` (`topic`,`id`);