SQL Server: decimals
A statement stands where it comes first. Behind it are the kinds of its parameters.

== decimals come back exactly, with all digits after the point
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
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "value" decimal(12,2) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(1021)), CAST(@p2 AS bigint))) AS brought ("name", "value") ON kept."name" = brought."name" WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value") OUTPUT inserted."value" AS "value";
  -- string, number
INSERT INTO "things" ("number", "value") VALUES (@p1, CAST(@p2 AS decimal(12,2))), (@p3, CAST(@p4 AS decimal(12,2))), (@p5, CAST(@p6 AS decimal(12,2))), (@p7, CAST(@p8 AS decimal(12,2))), (@p9, CAST(@p10 AS decimal(12,2))), (@p11, CAST(@p12 AS decimal(12,2))), (@p13, CAST(@p14 AS decimal(12,2))), (@p15, CAST(@p16 AS decimal(12,2))), (@p17, CAST(@p18 AS decimal(12,2))), (@p19, CAST(@p20 AS decimal(12,2)))
  -- number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string
SELECT "number", CONVERT(varchar(40), "value") AS "value.text" FROM "things" ORDER BY "number"

== 18 digits stay exact, where a double would lose the last
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "value" decimal(18,4) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "things" ("number", "value") VALUES (@p1, CAST(@p2 AS decimal(18,4))), (@p3, CAST(@p4 AS decimal(18,4))), (@p5, CAST(@p6 AS decimal(18,4))), (@p7, CAST(@p8 AS decimal(18,4))), (@p9, CAST(@p10 AS decimal(18,4))), (@p11, CAST(@p12 AS decimal(18,4)))
  -- number, string, number, string, number, string, number, string, number, string, number, string

== decimals may have no digits after the point, or only such
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "value" decimal(18,0) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "things" ("number", "value") VALUES (@p1, CAST(@p2 AS decimal(18,0))), (@p3, CAST(@p4 AS decimal(18,0))), (@p5, CAST(@p6 AS decimal(18,0))), (@p7, CAST(@p8 AS decimal(18,0)))
  -- number, string, number, string, number, string, number, string

== decimals may have only digits after the point
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "value" decimal(18,18) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "things" ("number", "value") VALUES (@p1, CAST(@p2 AS decimal(18,18))), (@p3, CAST(@p4 AS decimal(18,18))), (@p5, CAST(@p6 AS decimal(18,18)))
  -- number, string, number, string, number, string

== too many digits, and what is no decimal text, are refused rather than rounded
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "value" decimal(5,2) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
SELECT count(*) AS "count" FROM "things"
