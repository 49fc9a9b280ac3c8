CREATE TABLE "lost_addresses" (
	"path" text PRIMARY KEY NOT NULL,
	"hits" integer NOT NULL,
	"last_hit_at" bigint NOT NULL,
	"referrer" text,
	"is_ignored" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "redirects" ADD COLUMN "hits" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "redirects" ADD COLUMN "last_hit_at" bigint;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "age_mark" text;--> statement-breakpoint
CREATE INDEX "lost_addresses_hits" ON "lost_addresses" USING btree ("is_ignored","hits","last_hit_at");--> statement-breakpoint
CREATE INDEX "lost_addresses_last" ON "lost_addresses" USING btree ("is_ignored","last_hit_at");--> statement-breakpoint
CREATE INDEX "articles_slug" ON "articles" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "redirects_to" ON "redirects" USING btree ("to_path");--> statement-breakpoint
CREATE INDEX "stories_age" ON "stories" USING btree ("age_mark");