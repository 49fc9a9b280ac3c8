DROP INDEX `articles_published`;--> statement-breakpoint
ALTER TABLE `articles` ADD `restored_at` integer;--> statement-breakpoint
CREATE INDEX `articles_published` ON `articles` (`status`,`published_at`,`story_id`,`lang`,`slug`,`updated_at`,`restored_at`);