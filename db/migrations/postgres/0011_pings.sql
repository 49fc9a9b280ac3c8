CREATE TABLE "telegram_posts" (
	"story_id" integer NOT NULL,
	"lang" text NOT NULL,
	"is_wanted" boolean,
	"is_silent" boolean,
	"post_at" bigint,
	"begun_at" bigint,
	"chat" text,
	"message_id" integer,
	"text_hash" text,
	"sent_at" bigint,
	CONSTRAINT "telegram_posts_story_id_lang_pk" PRIMARY KEY("story_id","lang")
);
--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "subject" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "failed_at" bigint;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "result" text;--> statement-breakpoint
CREATE INDEX "outbox_topic" ON "outbox" USING btree ("topic","id");