SQL Server: text and identifiers
A statement stands where it comes first. Behind it are the kinds of its parameters.

== text comes back: empty, spaces, quotes, line breaks, every plane of Unicode, normalised or not
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
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(1021)), CAST(@p2 AS bigint))) AS brought ("name", "value") ON kept."name" = brought."name" WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value") OUTPUT inserted."value" AS "value";
  -- string, number
INSERT INTO "things" ("number", "value") VALUES (@p1, @p2), (@p3, @p4), (@p5, @p6), (@p7, @p8), (@p9, @p10), (@p11, @p12), (@p13, @p14), (@p15, @p16), (@p17, @p18), (@p19, @p20), (@p21, @p22), (@p23, @p24), (@p25, @p26), (@p27, @p28)
  -- number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string
SELECT "number", "value" FROM "things" ORDER BY "number"

== a length is counted in code points: emoji fill a column to its exact maximum
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "value" varchar(17) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "things" ("number", "value") VALUES (@p1, @p2), (@p3, @p4), (@p5, @p6), (@p7, @p8)
  -- number, string, number, string, number, string, number, string

== a text longer than its maximum is refused
SELECT count(*) AS "count" FROM "things"

== NUL, halves of surrogate pairs and what is no text are refused

== a UUID comes back; anything but its lower-case form is refused
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "value" binary(16) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "things" ("number", "value") VALUES (@p1, CAST(@p2 AS binary(16))), (@p3, CAST(@p4 AS binary(16))), (@p5, CAST(@p6 AS binary(16)))
  -- number, bytes, number, bytes, number, bytes

== what is no lower-case UUID is refused

== an enumeration holds its words, whatever their letters, and no other
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "value" varchar(41) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.value" CHECK ("value" IN ('draft', 'it''s', CAST(N'Ünïcode' COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(9)), 'with space')),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)

== words outside the enumeration are refused
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "value" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.value" CHECK ("value" IN ('draft', 'open')),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
