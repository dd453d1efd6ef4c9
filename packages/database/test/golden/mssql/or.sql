SQL Server: or
A statement stands where it comes first. Behind it are the kinds of its parameters.

== of the conditions in or one must hold, beside all others, and rows out of sight stay there
CREATE TABLE "schema_counters" (
  "name" varchar(1021) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "value" bigint NOT NULL,
  CONSTRAINT "schema_counters.value" CHECK ("value" > 0),
  CONSTRAINT "schema_counters.primary" PRIMARY KEY NONCLUSTERED ("name")
)
CREATE TABLE "schema_migrations" (
  "revision" varchar(1021) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "name" varchar(1021) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "parents" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "checksum" varchar(257) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "applied_at" datetime2(3) NOT NULL,
  "duration_ms" int NOT NULL,
  "status" varchar(29) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "journal" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  CONSTRAINT "schema_migrations.parents" CHECK (ISJSON(CONCAT('[', "parents", ']')) = 1),
  CONSTRAINT "schema_migrations.status" CHECK ("status" IN ('applied', 'failed')),
  CONSTRAINT "schema_migrations.journal" CHECK (ISJSON(CONCAT('[', "journal", ']')) = 1),
  CONSTRAINT "schema_migrations.primary" PRIMARY KEY NONCLUSTERED ("revision")
)
SELECT "revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal" FROM "schema_migrations" ORDER BY "applied_at", "revision"
CREATE TABLE "ads" (
  "number" bigint NOT NULL,
  "title" varchar(1601) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "city" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "state" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "ads.state.default" DEFAULT 'open',
  "deleted_at" datetime2(3) NULL,
  CONSTRAINT "ads.number" CHECK ("number" > 0),
  CONSTRAINT "ads.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(1021)), CAST(@p2 AS bigint))) AS brought ("name", "value") ON kept."name" = brought."name" WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value") OUTPUT inserted."value" AS "value";
  -- string, number
INSERT INTO "ads" ("number", "title", "city", "state", "deleted_at") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3))), (@p6, @p7, @p8, @p9, CAST(@p10 AS datetime2(3))), (@p11, @p12, @p13, @p14, CAST(@p15 AS datetime2(3))), (@p16, @p17, @p18, @p19, CAST(@p20 AS datetime2(3))), (@p21, @p22, @p23, @p24, CAST(@p25 AS datetime2(3)))
  -- number, string, string, string, empty, number, string, string, string, empty, number, string, empty, string, empty, number, string, string, string, empty, number, string, string, string, empty
UPDATE "ads" SET "deleted_at" = CAST(@p1 AS datetime2(3)) WHERE "title" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string, string
SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE ("title" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))) AND "deleted_at" IS NULL ORDER BY "number"
  -- string
SELECT count(*) AS "count" FROM "ads" WHERE ("title" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))) AND "deleted_at" IS NULL
  -- string
SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE ("title" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))) AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string
SELECT count(*) AS "count" FROM "ads" WHERE ("title" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))) AND "deleted_at" IS NULL
  -- string, string
SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE ("title" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))) AND "state" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string, string
SELECT count(*) AS "count" FROM "ads" WHERE ("title" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))) AND "state" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string, string, string
SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE "state" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND ("title" LIKE CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "city" LIKE CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))) AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string, string
SELECT count(*) AS "count" FROM "ads" WHERE "state" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND ("title" LIKE CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "city" LIKE CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))) AND "deleted_at" IS NULL
  -- string, string, string
SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE ("city" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "title" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "city" IS NULL) AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string
SELECT count(*) AS "count" FROM "ads" WHERE ("city" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "title" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "city" IS NULL) AND "deleted_at" IS NULL
  -- string, string
SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE ("city" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR ("city" <> CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "city" IS NULL)) AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string
SELECT count(*) AS "count" FROM "ads" WHERE ("city" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR ("city" <> CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "city" IS NULL)) AND "deleted_at" IS NULL
  -- string, string
SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE ("title" >= CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "title" < CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "city" IN (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(@p3)) AND ("title" = CAST(@p4 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p5 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)))) AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string, string, string, string
SELECT count(*) AS "count" FROM "ads" WHERE ("title" >= CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "title" < CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "city" IN (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(@p3)) AND ("title" = CAST(@p4 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p5 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)))) AND "deleted_at" IS NULL
  -- string, string, string, string, string
SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE (("title" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))) AND "city" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR ("title" = CAST(@p4 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)))) AND ("state" <> CAST(@p5 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "state" IS NULL) AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string, string, string, string
SELECT count(*) AS "count" FROM "ads" WHERE (("title" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))) AND "city" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR ("title" = CAST(@p4 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)))) AND ("state" <> CAST(@p5 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "state" IS NULL) AND "deleted_at" IS NULL
  -- string, string, string, string, string
SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE ("title" > CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "title" < CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR ("title" <> CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" IS NULL) AND "city" IS NULL) AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string, string
SELECT count(*) AS "count" FROM "ads" WHERE ("title" > CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "title" < CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR ("title" <> CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" IS NULL) AND "city" IS NULL) AND "deleted_at" IS NULL
  -- string, string, string

== pages, changes and deletions know or
SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE ("title" LIKE CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "city" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "city" IS NULL) AND "deleted_at" IS NULL ORDER BY "city" DESC, "number" DESC OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- string, string, number, number
SELECT "number", "title", "city", "state", "deleted_at" FROM (SELECT * FROM (SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE ("title" LIKE CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "city" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "city" IS NULL) AND "deleted_at" IS NULL AND "city" <= CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND ("city" < CAST(@p4 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "city" IS NULL OR ("city" = CAST(@p5 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "number" < CAST(@p6 AS bigint))) ORDER BY "city" DESC, "number" DESC OFFSET @p7 ROWS FETCH NEXT @p8 ROWS ONLY) part_0 UNION ALL SELECT * FROM (SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE ("title" LIKE CAST(@p9 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "city" = CAST(@p10 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "city" IS NULL) AND "deleted_at" IS NULL AND "city" IS NULL ORDER BY "city" DESC, "number" DESC OFFSET @p11 ROWS FETCH NEXT @p12 ROWS ONLY) part_1) t0 ORDER BY "city" DESC, "number" DESC OFFSET @p13 ROWS FETCH NEXT @p14 ROWS ONLY
  -- string, string, string, string, string, number, number, number, string, string, number, number, number, number
UPDATE "ads" SET "state" = @p1 WHERE ("title" LIKE CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "city" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "city" IS NULL) AND "deleted_at" IS NULL
  -- string, string, string
SELECT count(*) AS "count" FROM "ads" WHERE "state" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string
UPDATE "ads" SET "deleted_at" = CAST(@p1 AS datetime2(3)) WHERE ("title" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))) AND "deleted_at" IS NULL
  -- string, string, string
UPDATE "ads" SET "deleted_at" = CAST(@p1 AS datetime2(3)) WHERE ("title" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))) AND "deleted_at" IS NOT NULL
  -- empty, string, string
DELETE FROM "ads" WHERE ("title" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)))
  -- string, string, string
SELECT count(*) AS "count" FROM "ads" WHERE "deleted_at" IS NULL

== an or that says nothing, or too much, is refused by every verb: it would widen the query
SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE ((((("title" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))))))) AND "deleted_at" IS NULL ORDER BY "number"
  -- string
SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE ("title" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p4 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p5 … (4005 characters, 4a3931f1858ac714)
  -- string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, … 50 in all
SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE ("title" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p4 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "title" = CAST(@p5 … (3929 characters, 3444237346b2bbed)
  -- string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, … 49 in all
SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE "deleted_at" IS NULL ORDER BY "number"
