CREATE TABLE `article_notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`actor` text NOT NULL,
	`user_id` integer,
	`at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_notes_article` ON `article_notes` (`article_id`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` integer NOT NULL,
	`lang` text NOT NULL,
	`status` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`lead` text,
	`body` text NOT NULL,
	`word_count` integer NOT NULL,
	`source` text,
	`source_url` text,
	`photo_credit` text,
	`seo_title` text,
	`seo_description` text,
	`translated_from_revision` integer,
	`version` integer NOT NULL,
	`head_revision` integer NOT NULL,
	`live_revision` integer,
	`owner_id` integer,
	`title_folded` text NOT NULL,
	`created_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text NOT NULL,
	`embargo_until` integer,
	`published_at` integer,
	`updated_at` integer,
	`scheduled_at` integer,
	`unpublish_at` integer,
	`taken_down_at` integer,
	`put_away_at` integer,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_story_lang` ON `articles` (`story_id`,`lang`);--> statement-breakpoint
CREATE INDEX `articles_scheduled` ON `articles` (`scheduled_at`);--> statement-breakpoint
CREATE INDEX `articles_unpublish` ON `articles` (`unpublish_at`);--> statement-breakpoint
CREATE INDEX `articles_embargo` ON `articles` (`embargo_until`);--> statement-breakpoint
CREATE INDEX `articles_desk` ON `articles` (`status`,`saved_at`,`lang`,`owner_id`,`story_id`,`put_away_at`,`published_at`,`title_folded`);--> statement-breakpoint
CREATE INDEX `articles_owner` ON `articles` (`owner_id`,`status`);--> statement-breakpoint
CREATE INDEX `articles_translated` ON `articles` (`translated_from_revision`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `corrections_article` ON `corrections` (`article_id`);--> statement-breakpoint
CREATE INDEX `corrections_at` ON `corrections` (`at`);--> statement-breakpoint
CREATE TABLE `presence` (
	`article_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `user_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`number` integer NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`lead` text,
	`body` text NOT NULL,
	`fields` text NOT NULL,
	`actor` text NOT NULL,
	`user_id` integer,
	`name` text,
	`is_sealed` integer NOT NULL,
	`created_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_article_number` ON `revisions` (`article_id`,`number`);--> statement-breakpoint
CREATE TABLE `title_terms` (
	`lang` text NOT NULL,
	`stem` text NOT NULL,
	`story_id` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `title_terms_key` ON `title_terms` (`lang`,`stem`,`story_id`);--> statement-breakpoint
CREATE INDEX `title_terms_story` ON `title_terms` (`story_id`,`lang`);--> statement-breakpoint
CREATE TABLE `authors` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`bio` text NOT NULL,
	`portrait_media_id` integer,
	`is_house` integer NOT NULL,
	FOREIGN KEY (`portrait_media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `authors_slug` ON `authors` (`slug`);--> statement-breakpoint
CREATE TABLE `front_layouts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`lang` text NOT NULL,
	`layout` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `front_layouts_lang` ON `front_layouts` (`lang`,`id`);--> statement-breakpoint
CREATE TABLE `content_faults` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`story_id` integer,
	`page_slug` text,
	`lang` text,
	`media_id` integer,
	`detail` text NOT NULL,
	`found_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `content_faults_kind` ON `content_faults` (`kind`,`id`);--> statement-breakpoint
CREATE TABLE `letter_notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`letter_id` integer NOT NULL,
	`actor` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `letter_notes_letter` ON `letter_notes` (`letter_id`);--> statement-breakpoint
CREATE TABLE `letters` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`number` text NOT NULL,
	`lang` text NOT NULL,
	`name` text NOT NULL,
	`contact` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`status` text NOT NULL,
	`assignee_id` integer,
	`story_id` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`assignee_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letters_number` ON `letters` (`number`);--> statement-breakpoint
CREATE INDEX `letters_status` ON `letters` (`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `letters_assignee` ON `letters` (`assignee_id`,`status`);--> statement-breakpoint
CREATE TABLE `audit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`user_id` integer,
	`action` text NOT NULL,
	`noun` text NOT NULL,
	`noun_id` text NOT NULL,
	`details` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_noun` ON `audit` (`noun`,`noun_id`);--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit` (`at`);--> statement-breakpoint
CREATE INDEX `audit_user` ON `audit` (`user_id`,`at`);--> statement-breakpoint
CREATE TABLE `changes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`tag` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`topic` text NOT NULL,
	`payload` text NOT NULL,
	`created_at` integer NOT NULL,
	`deliver_after` integer NOT NULL,
	`attempts` integer NOT NULL,
	`delivered_at` integer,
	`last_error` text
);
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`delivered_at`,`deliver_after`);--> statement-breakpoint
CREATE TABLE `listings` (
	`list` text NOT NULL,
	`lang` text NOT NULL,
	`published_at` integer NOT NULL,
	`story_id` integer NOT NULL,
	PRIMARY KEY(`list`, `lang`, `published_at`, `story_id`)
);
--> statement-breakpoint
CREATE INDEX `listings_story` ON `listings` (`story_id`,`lang`);--> statement-breakpoint
CREATE TABLE `media` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`hash` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`mime` text NOT NULL,
	`file_name` text NOT NULL,
	`uploaded_by` integer,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` integer NOT NULL,
	`color` text NOT NULL,
	`focal_x` real NOT NULL,
	`focal_y` real NOT NULL,
	`alt` text NOT NULL,
	`caption` text NOT NULL,
	`credit` text NOT NULL,
	`licence` text NOT NULL,
	`source` text NOT NULL,
	`found` text NOT NULL,
	`lacks_alt` integer NOT NULL,
	`lacks_credit` integer NOT NULL,
	`folded` text NOT NULL,
	`variants` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_hash` ON `media` (`hash`);--> statement-breakpoint
CREATE INDEX `media_created` ON `media` (`created_at`);--> statement-breakpoint
CREATE INDEX `media_state` ON `media` (`state`);--> statement-breakpoint
CREATE INDEX `media_deleted` ON `media` (`deleted_at`);--> statement-breakpoint
CREATE TABLE `media_uses` (
	`media_id` integer NOT NULL,
	`noun` text NOT NULL,
	`noun_id` integer NOT NULL,
	PRIMARY KEY(`media_id`, `noun`, `noun_id`)
);
--> statement-breakpoint
CREATE INDEX `media_uses_noun` ON `media_uses` (`noun`,`noun_id`);--> statement-breakpoint
CREATE TABLE `uploads` (
	`token` text PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`file_name` text NOT NULL,
	`size` integer NOT NULL,
	`media_id` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `page_revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`page_id` integer NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `page_revisions_page` ON `page_revisions` (`page_id`,`id`);--> statement-breakpoint
CREATE TABLE `pages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`lang` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pages_slug_lang` ON `pages` (`slug`,`lang`);--> statement-breakpoint
CREATE TABLE `places` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `places_slug` ON `places` (`slug`);--> statement-breakpoint
CREATE TABLE `rubrics` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`is_stream` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rubrics_slug` ON `rubrics` (`slug`);--> statement-breakpoint
CREATE TABLE `imports` (
	`key` text PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	`lang` text NOT NULL,
	`content_hash` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `imports_story` ON `imports` (`story_id`);--> statement-breakpoint
CREATE TABLE `reads` (
	`day` text NOT NULL,
	`lang` text NOT NULL,
	`story_id` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`day`, `lang`, `story_id`)
);
--> statement-breakpoint
CREATE INDEX `reads_lang_day` ON `reads` (`lang`,`day`,`story_id`,`count`);--> statement-breakpoint
CREATE TABLE `redirects` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`from_path` text NOT NULL,
	`to_path` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `redirects_from` ON `redirects` (`from_path`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `stories` (
	`id` integer PRIMARY KEY NOT NULL,
	`rubric_id` integer,
	`format` text NOT NULL,
	`hero_media_id` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`rubric_id`) REFERENCES `rubrics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hero_media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stories_hero` ON `stories` (`hero_media_id`);--> statement-breakpoint
CREATE TABLE `story_credits` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`role` text NOT NULL,
	`lang` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_credits_story` ON `story_credits` (`story_id`);--> statement-breakpoint
CREATE INDEX `story_credits_author` ON `story_credits` (`author_id`);--> statement-breakpoint
CREATE TABLE `story_places` (
	`story_id` integer NOT NULL,
	`place_id` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`story_id`, `place_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_places_place` ON `story_places` (`place_id`);--> statement-breakpoint
CREATE TABLE `story_related` (
	`story_id` integer NOT NULL,
	`related_id` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`story_id`, `related_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`related_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_related_related` ON `story_related` (`related_id`);--> statement-breakpoint
CREATE TABLE `story_tags` (
	`story_id` integer NOT NULL,
	`tag_id` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`story_id`, `tag_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_tags_tag` ON `story_tags` (`tag_id`);--> statement-breakpoint
CREATE TABLE `tags` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_slug` ON `tags` (`slug`);--> statement-breakpoint
CREATE TABLE `access_links` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_links_token` ON `access_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `access_links_user` ON `access_links` (`user_id`);--> statement-breakpoint
CREATE TABLE `attempts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `attempts_key_at` ON `attempts` (`key`,`at`);--> statement-breakpoint
CREATE INDEX `attempts_at` ON `attempts` (`at`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`name` text PRIMARY KEY NOT NULL,
	`ran_at` integer NOT NULL,
	`error` text,
	`details` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`user_id` integer NOT NULL,
	`code_hash` text NOT NULL,
	PRIMARY KEY(`user_id`, `code_hash`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`desk_table` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `saved_views_user` ON `saved_views` (`user_id`,`desk_table`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`is_pending` integer NOT NULL,
	`address` text NOT NULL,
	`agent` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`lang` text NOT NULL,
	`password_hash` text,
	`totp_secret` text,
	`totp_confirmed_at` integer,
	`totp_last_step` integer,
	`author_id` integer,
	`is_demo` integer NOT NULL,
	`created_at` integer NOT NULL,
	`suspended_at` integer,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);