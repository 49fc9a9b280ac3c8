-- Stems and folded stems, made by the program: letters and digits only, so the plainest tokenizer, which keeps every other letter as it is.
CREATE VIRTUAL TABLE `search_index` USING fts5(
	`title_stems`, `body_stems`, `title_folds`, `body_folds`,
	content='', contentless_delete=1, tokenize='ascii'
);
--> statement-breakpoint
CREATE TRIGGER `search_documents_leave` AFTER DELETE ON `search_documents` BEGIN
	DELETE FROM `search_index` WHERE rowid = old.`article_id`;
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_word_grams` USING fts5(
	`grams`, content='', contentless_delete=1, detail=none, tokenize='ascii'
);
--> statement-breakpoint
CREATE TRIGGER `search_words_leave` AFTER DELETE ON `search_words` BEGIN
	DELETE FROM `search_word_grams` WHERE rowid = old.`id`;
END;
