ALTER TABLE `rubrics` ADD `is_opinion` integer DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE rubrics SET is_opinion = true WHERE slug = 'pikir' AND is_stream = false;
