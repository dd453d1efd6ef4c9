SQL Server: JSON and bytes
A statement stands where it comes first. Behind it are the kinds of its parameters.

== JSON comes back as it is, whatever is in it
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
  "value" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.value" CHECK (ISJSON(CONCAT('[', "value", ']')) = 1),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(1021)), CAST(@p2 AS bigint))) AS brought ("name", "value") ON kept."name" = brought."name" WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value") OUTPUT inserted."value" AS "value";
  -- string, number
INSERT INTO "things" ("number", "value") VALUES (@p1, @p2), (@p3, @p4), (@p5, @p6), (@p7, @p8), (@p9, @p10), (@p11, @p12), (@p13, @p14), (@p15, @p16), (@p17, @p18), (@p19, @p20), (@p21, @p22), (@p23, @p24), (@p25, @p26)
  -- number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string
SELECT "number", "value" FROM "things" ORDER BY "number"

== what is no JSON, NUL and halves of surrogate pairs are refused, also inside keys
SELECT count(*) AS "count" FROM "things"

== bytes come back, also none, all values, and more than a page
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "value" varbinary(max) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "things" ("number", "value") VALUES (@p1, CAST(@p2 AS varbinary(max))), (@p3, CAST(@p4 AS varbinary(max))), (@p5, CAST(@p6 AS varbinary(max))), (@p7, CAST(@p8 AS varbinary(max)))
  -- number, bytes, number, bytes, number, bytes, number, bytes

== more bytes than the maximum, and what is no bytes, are refused
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "value" varbinary(3) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)

== every type may be empty where it is nullable
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "a" binary(16) NULL,
  "b" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "c" int NULL,
  "d" bigint NULL,
  "e" decimal(18,2) NULL,
  "f" float NULL,
  "g" bit NULL,
  "h" date NULL,
  "i" datetime2(3) NULL,
  "j" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "k" varbinary(max) NULL,
  "l" varchar(5) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.j" CHECK (ISJSON(CONCAT('[', "j", ']')) = 1),
  CONSTRAINT "things.l" CHECK ("l" IN ('x')),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "things" ("number", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l") VALUES (@p1, CAST(@p2 AS binary(16)), @p3, @p4, @p5, CAST(@p6 AS decimal(18,2)), @p7, @p8, CAST(@p9 AS date), CAST(@p10 AS datetime2(3)), @p11, CAST(@p12 AS varbinary(max)), @p13)
  -- number, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty
SELECT "number", "a", "b", "c", "d", CONVERT(varchar(40), "e") AS "e.text", "f", "g", "h", "i", "j", "k", "l" FROM "things"
