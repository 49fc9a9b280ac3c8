DROP INDEX "articles_published";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "restored_at" bigint;--> statement-breakpoint
CREATE INDEX "articles_published" ON "articles" USING btree ("status","published_at","story_id","lang","slug","updated_at","restored_at");