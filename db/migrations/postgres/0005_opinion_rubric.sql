ALTER TABLE "rubrics" ADD COLUMN "is_opinion" boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE rubrics SET is_opinion = true WHERE slug = 'pikir' AND is_stream = false;
