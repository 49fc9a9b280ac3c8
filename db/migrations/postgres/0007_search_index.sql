-- Stems and folded stems, made by the program; words of the headline weigh A, those of the text D.
CREATE TABLE "search_vectors" (
	"article_id" integer PRIMARY KEY REFERENCES "search_documents" ON DELETE CASCADE,
	"stems" tsvector NOT NULL,
	"folds" tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_vectors_stems" ON "search_vectors" USING gin ("stems");
--> statement-breakpoint
CREATE INDEX "search_vectors_folds" ON "search_vectors" USING gin ("folds");
--> statement-breakpoint
CREATE TABLE "search_word_grams" (
	"word_id" integer PRIMARY KEY REFERENCES "search_words" ON DELETE CASCADE,
	"grams" text[] NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_word_grams_grams" ON "search_word_grams" USING gin ("grams");
--> statement-breakpoint
CREATE FUNCTION "search_hit_bounds"() RETURNS double precision[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT '{0.30396355,0.68391799,0.79368261,0.84645406,0.87761032,0.89821229,0.91285906,0.92381183,0.93231390,0.93910617,0.94465790,0.94928085,0.95319031,0.95653975,0.95944153,0.96197984,0.96421897,0.96620891,0.96798907,0.96959099,0.97104015,0.97235744,0.97356006,0.97466238,0.97567643,0.97661243,0.97747904,0.97828370,0.97903284,0.97973201,0.98038605,0.98099919,0.98157515,0.98211721,0.98262829,0.98311096,0.98356754,0.98400007,0.98441042,0.98480024,0.98517104,0.98552418,0.98586089,0.98618229,0.98648940,0.98678315,0.98706440,0.98733394,0.98759246,0.98784065,0.98807910,0.98830837,0.98852900,0.98874145,0.98894617,0.98914358,0.98933407,0.98951798,0.98969566,0.98986741,0.99003354,0.99019430,0.99034996,0.99050075}'::double precision[]
$$;
--> statement-breakpoint
-- How often a word stands in a vector, by the weight it counts with: ts_rank gives 1 + 1/4 + 1/9 + … over its places, divided by 1.645, and
-- the bounds lie between those sums. Words of the headline come first, so the first call counts them alone. Up to 64, where BM25 is flat.
CREATE FUNCTION "search_bm25_hits"(vector tsvector, word tsquery, in_title double precision, in_body double precision)
RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT in_body * width_bucket(ts_rank('{1,1,1,1}', vector, word)::double precision, "search_hit_bounds"())
		+ (in_title - in_body) * width_bucket(ts_rank('{0,0,0,1}', vector, word)::double precision, "search_hit_bounds"())
$$;
--> statement-breakpoint
CREATE FUNCTION "search_bm25"(hits double precision, norm double precision, k1 double precision)
RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT hits * (k1 + 1.0) / (hits + norm)
$$;
