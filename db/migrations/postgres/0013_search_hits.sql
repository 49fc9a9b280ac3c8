-- What an article has, as words that only an index has to hold: how often each stem (s) and folded stem (f) stands in the headline (t) and in the
-- text (b), the number written in bits: five times in the text is «sмектеп/b1» and «sмектеп/b4»; from 3 and 63 on BM25 is flat. And each folded
-- stem of the headline as it is («tмектеп»), to be found by its beginning.
CREATE FUNCTION "search_hits"(stems tsvector, folds tsvector) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT array_to_tsvector(coalesce(array_agg(hit.word), '{}'))
	FROM (
		SELECT word.kind || word.lexeme || '/' || bit.code AS word
		FROM (
			SELECT 's' AS kind, s.lexeme, cardinality(array_positions(s.weights, 'A')) AS in_title, cardinality(s.weights) AS in_all FROM unnest(stems) s
			UNION ALL
			SELECT 'f', f.lexeme, cardinality(array_positions(f.weights, 'A')), cardinality(f.weights) FROM unnest(folds) f
		) word
		JOIN (
			VALUES ('t1', true, 1), ('t2', true, 2), ('b1', false, 1), ('b2', false, 2), ('b4', false, 4), ('b8', false, 8), ('b16', false, 16), ('b32', false, 32)
		) bit (code, is_title, value)
		ON CASE WHEN bit.is_title THEN least(word.in_title, 3) ELSE least(word.in_all - word.in_title, 63) END & bit.value <> 0
		UNION ALL
		SELECT 't' || f.lexeme FROM unnest(folds) f WHERE 'A' = ANY (f.weights)
	) hit
$$;
--> statement-breakpoint
-- Written at once, not into a list that every search has to read through.
CREATE INDEX "search_vectors_hits" ON "search_vectors" USING gin ("search_hits"("stems", "folds")) WITH (fastupdate = off);
--> statement-breakpoint
-- Always by the index: unpacking the vectors of a table costs a hundred times as much, which the planner does not know.
CREATE FUNCTION "search_articles_with"(query tsquery) RETURNS SETOF integer LANGUAGE sql STABLE PARALLEL SAFE SET enable_seqscan = off AS $$
	SELECT article_id FROM search_vectors WHERE search_hits(stems, folds) @@ query
$$;
--> statement-breakpoint
DROP INDEX "search_vectors_stems";
--> statement-breakpoint
DROP INDEX "search_vectors_folds";
--> statement-breakpoint
ALTER INDEX "search_word_grams_grams" SET (fastupdate = off);
--> statement-breakpoint
SELECT gin_clean_pending_list('search_word_grams_grams');
--> statement-breakpoint
DROP FUNCTION "search_bm25_hits"(tsvector, tsquery, double precision, double precision);
--> statement-breakpoint
DROP FUNCTION "search_hit_bounds"();
