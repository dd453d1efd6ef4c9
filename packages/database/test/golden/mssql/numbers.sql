SQL Server: numbers
A statement stands where it comes first. Behind it are the kinds of its parameters.

== integers of 32 bits come back, both ends
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
  "value" int NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(1021)), CAST(@p2 AS bigint))) AS brought ("name", "value") ON kept."name" = brought."name" WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value") OUTPUT inserted."value" AS "value";
  -- string, number
INSERT INTO "things" ("number", "value") VALUES (@p1, @p2), (@p3, @p4), (@p5, @p6), (@p7, @p8), (@p9, @p10)
  -- number, number, number, number, number, number, number, number, number, number
SELECT "number", "value" FROM "things" ORDER BY "number"

== what is no integer of 32 bits is refused
SELECT count(*) AS "count" FROM "things"

== an integer of negative zero is stored as zero
INSERT INTO "things" ("number", "value") VALUES (@p1, @p2)
  -- number, number

== bigints of 64 bits come back, both ends, also beside other whole numbers
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "value" bigint NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "things" ("number", "value") VALUES (@p1, @p2), (@p3, @p4), (@p5, @p6), (@p7, @p8), (@p9, @p10), (@p11, @p12)
  -- number, bigint, number, bigint, number, bigint, number, bigint, number, bigint, number, bigint

== what is no bigint of 64 bits is refused

== doubles come back to the bit (not to its end)
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "value" float NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)

== ten thousand doubles of random bits come back to the bit (not to its end)

== a double of negative zero is stored as zero

== NaN and the infinities are refused

== booleans come back as booleans
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "value" bit NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "things" ("number", "value") VALUES (@p1, @p2), (@p3, @p4), (@p5, @p6)
  -- number, number, number, number, number, number

== what is neither true nor false is refused
