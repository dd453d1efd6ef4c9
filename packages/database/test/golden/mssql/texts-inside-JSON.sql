SQL Server: texts inside JSON
A statement stands where it comes first. Behind it are the kinds of its parameters.

== a text under a key is compared by code point, and searched in capitals or not
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
CREATE TABLE "cards" (
  "number" bigint NOT NULL,
  "name" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "extra" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  CONSTRAINT "cards.number" CHECK ("number" > 0),
  CONSTRAINT "cards.extra" CHECK (ISJSON(CONCAT('[', "extra", ']')) = 1),
  CONSTRAINT "cards.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(1021)), CAST(@p2 AS bigint))) AS brought ("name", "value") ON kept."name" = brought."name" WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value") OUTPUT inserted."value" AS "value";
  -- string, number
INSERT INTO "cards" ("number", "name", "extra") VALUES (@p1, @p2, @p3), (@p4, @p5, @p6), (@p7, @p8, @p9), (@p10, @p11, @p12), (@p13, @p14, @p15), (@p16, @p17, @p18), (@p19, @p20, @p21)
  -- number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, empty
SELECT "number", "name", "extra" FROM "cards" WHERE (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'campus' AND "type" = 1) = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "number"
  -- string
SELECT "number", "name", "extra" FROM "cards" WHERE (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'campus' AND "type" = 1) LIKE CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "number"
  -- string
SELECT "number", "name", "extra" FROM "cards" WHERE (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'until' AND "type" = 1) >= CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'until' AND "type" = 1) <= CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "number"
  -- string, string
SELECT "number", "name", "extra" FROM "cards" WHERE (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'until' AND "type" = 1) > CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'until' AND "type" = 1) < CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "number"
  -- string, string
SELECT "number", "name", "extra" FROM "cards" WHERE (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'campus' AND "type" = 1) >= CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "number"
  -- string
SELECT "number", "name", "extra" FROM "cards" WHERE (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'campus' AND "type" = 1) LIKE CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'until' AND "type" = 1) >= CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "number"
  -- string, string

== what is no text is passed over, and a text that is no number by numbers
INSERT INTO "cards" ("number", "name", "extra") VALUES (@p1, @p2, @p3), (@p4, @p5, @p6), (@p7, @p8, @p9), (@p10, @p11, @p12), (@p13, @p14, @p15), (@p16, @p17, @p18), (@p19, @p20, @p21), (@p22, @p23, @p24), (@p25, @p26, @p27), (@p28, @p29, @p30), (@p31, @p32, @p33), (@p34, @p35, @p36), (@p37, @p38, @p39), (@p40, @p41, @p42), (@p43, @p44, @p45)
  -- number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, … 45 in all
SELECT "number", "name", "extra" FROM "cards" WHERE (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'grade' AND "type" = 1) = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "number"
  -- string
SELECT "number", "name", "extra" FROM "cards" WHERE CASE WHEN (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'grade' AND "type" = 1) NOT LIKE '%[^-.0-9]%' THEN TRY_CONVERT(float, (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'grade' AND "type" = 1)) END >= @p1 AND CASE WHEN (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'grade' AND "type" = 1) NOT LIKE '%[^-.0-9]%' THEN TRY_CONVERT(float, (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'grade' AND "type" = 1)) END <= @p2 ORDER BY "number"
  -- number, number
SELECT "number", "name", "extra" FROM "cards" WHERE CASE WHEN (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'grade' AND "type" = 1) NOT LIKE '%[^-.0-9]%' THEN TRY_CONVERT(float, (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'grade' AND "type" = 1)) END < @p1 ORDER BY "number"
  -- number
SELECT "number", "name", "extra" FROM "cards" WHERE CASE WHEN (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'grade' AND "type" = 1) NOT LIKE '%[^-.0-9]%' THEN TRY_CONVERT(float, (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'grade' AND "type" = 1)) END > @p1 ORDER BY "number"
  -- number
SELECT "number", "name", "extra" FROM "cards" WHERE CASE WHEN (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'grade' AND "type" = 1) NOT LIKE '%[^-.0-9]%' THEN TRY_CONVERT(float, (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'grade' AND "type" = 1)) END >= @p1 AND CASE WHEN (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'grade' AND "type" = 1) NOT LIKE '%[^-.0-9]%' THEN TRY_CONVERT(float, (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'grade' AND "type" = 1)) END < @p2 ORDER BY "number"
  -- number, number

== conditions inside JSON page, count and join in or; strange keys and words are refused
INSERT INTO "cards" ("number", "name", "extra") VALUES (@p1, @p2, @p3), (@p4, @p5, @p6), (@p7, @p8, @p9)
  -- number, string, string, number, string, string, number, string, string
SELECT count(*) AS "count" FROM "cards" WHERE ((SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'a' AND "type" = 1) = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'b' AND "type" = 1) = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)))
  -- string, string
SELECT "number", "name", "extra" FROM "cards" WHERE ((SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'a' AND "type" = 1) = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'b' AND "type" = 1) = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))) ORDER BY "number" OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- string, string, number, number
SELECT "number", "name", "extra" FROM "cards" WHERE ((SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'a' AND "type" = 1) = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(CASE ISJSON("extra") WHEN 1 THEN "extra" END) WHERE "key" = 'b' AND "type" = 1) = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))) AND "number" > CAST(@p3 AS bigint) ORDER BY "number" OFFSET @p4 ROWS FETCH NEXT @p5 ROWS ONLY
  -- string, string, number, number, number
