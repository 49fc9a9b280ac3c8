CREATE TABLE `cards` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`noun` text NOT NULL,
	`noun_id` integer NOT NULL,
	`lang` text NOT NULL,
	`state` text NOT NULL,
	`round` integer NOT NULL,
	`chosen_media_id` integer,
	`media_id` integer,
	`file` text,
	`noted_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cards_of` ON `cards` (`noun`,`noun_id`,`lang`);--> statement-breakpoint
CREATE INDEX `cards_state` ON `cards` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `cards_media` ON `cards` (`media_id`);