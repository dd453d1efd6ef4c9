SQL Server: views
A statement stands where it comes first. Behind it are the kinds of its parameters.

== a view is read by every verb that reads, and refused by those that write
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
CREATE TABLE "people" (
  "id" binary(16) NOT NULL,
  "name" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "age" int NOT NULL,
  CONSTRAINT "people.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE VIEW "adults" AS SELECT "id", "name", "age" FROM (SELECT "id", "name", "age" FROM "people" WHERE "age" >= 18) "made_ee06c737a0fbe010"
CREATE VIEW "names" AS SELECT "name" FROM (SELECT DISTINCT "name" FROM "adults") "made_87d9772a80dfbc05"
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty
INSERT INTO "people" ("id", "name", "age") VALUES (CAST(@p1 AS binary(16)), @p2, @p3), (CAST(@p4 AS binary(16)), @p5, @p6), (CAST(@p7 AS binary(16)), @p8, @p9), (CAST(@p10 AS binary(16)), @p11, @p12), (CAST(@p13 AS binary(16)), @p14, @p15)
  -- bytes, string, number, bytes, string, number, bytes, string, number, bytes, string, number, bytes, string, number
SELECT "id", "name", "age" FROM "adults" ORDER BY "age" DESC
SELECT "id", "name", "age" FROM "adults" WHERE "id" = CAST(@p1 AS binary(16))
  -- bytes
SELECT count(*) AS "count" FROM "adults" WHERE "name" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))
  -- string
SELECT "id", "name", "age" FROM "adults" ORDER BY "age", "id" OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
SELECT "id", "name", "age" FROM "adults" WHERE "age" >= @p1 AND ("age" > @p2 OR ("age" = @p3 AND "id" > CAST(@p4 AS binary(16)))) ORDER BY "age", "id" OFFSET @p5 ROWS FETCH NEXT @p6 ROWS ONLY
  -- number, number, number, bytes, number, number
select "name", "age" from "adults" where "age" > @1 order by "age"
  -- number
SELECT "name" FROM "names" ORDER BY "name"
SAVE TRANSACTION nested_1
ROLLBACK TRANSACTION nested_1

== one that is gone, or was made otherwise by another program, is drift; another one is told as before

== the comparison drops and makes just the views over what moves, and a file says the same

== a migration that moves what a view reads, or has no query, is refused before it runs
