Oracle: rows some at a time
A statement stands where it comes first. Behind it are the kinds of its parameters.

== every row is changed once, up and down, and progress is told (not to its end)
CREATE TABLE "schema_counters" (
  "name" varchar2(255 char) NOT NULL,
  "value" number(19,0) NOT NULL,
  CONSTRAINT "schema_counters.value" CHECK ("value" > 0),
  CONSTRAINT "schema_counters.primary" PRIMARY KEY ("name")
)
CREATE TABLE "schema_migrations" (
  "revision" varchar2(255 char) NOT NULL,
  "name" varchar2(255 char) NOT NULL,
  "parents" clob NOT NULL,
  "checksum" varchar2(64 char) NOT NULL,
  "applied_at" timestamp(3) NOT NULL,
  "duration_ms" number(10,0) NOT NULL,
  "status" varchar2(7 char) NOT NULL,
  "journal" clob NULL,
  CONSTRAINT "schema_migrations.parents" CHECK (('[' || "parents" || ']') IS JSON STRICT),
  CONSTRAINT "schema_migrations.duration_ms" CHECK ("duration_ms" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "schema_migrations.status" CHECK ("status" IN ('applied', 'failed')),
  CONSTRAINT "schema_migrations.journal" CHECK (('[' || "journal" || ']') IS JSON STRICT),
  CONSTRAINT "schema_migrations.primary" PRIMARY KEY ("revision")
)
SELECT "revision", "name", "parents", "checksum", TO_CHAR("applied_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "applied_at.text", "duration_ms", "status", "journal" FROM "schema_migrations" ORDER BY "applied_at", "revision"
CREATE TABLE "sheds" (
  "id" raw(16) NOT NULL,
  "size" number(10,0) NOT NULL,
  "note" varchar2(20 char) NULL,
  CONSTRAINT "sheds.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "sheds.primary" PRIMARY KEY ("id")
)
CREATE TABLE "pairs" (
  "left" number(10,0) NOT NULL,
  "right" number(19,0) NOT NULL,
  "size" number(10,0) NOT NULL,
  CONSTRAINT "pairs.left" CHECK ("left" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "pairs.right" CHECK ("right" BETWEEN -9223372036854775808 AND 9223372036854775807),
  CONSTRAINT "pairs.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "pairs.primary" PRIMARY KEY ("left", "right")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
INSERT INTO "sheds" ("id", "size", "note") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS number(10,0)) AS "size", CAST(:3 AS varchar2(20 char)) AS "note" FROM dual UNION ALL SELECT CAST(:4 AS raw(16)), CAST(:5 AS number(10,0)), CAST(:6 AS varchar2(20 char)) FROM dual UNION ALL SELECT CAST(:7 AS raw(16)), CAST(:8 AS number(10,0)), CAST(:9 AS varchar2(20 char)) FROM dual UNION ALL SELECT CAST(:10 A … (5122 characters, f345eb5623e09dad)
  -- bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, … 141 in all
INSERT INTO "pairs" ("left", "right", "size") SELECT CAST(:1 AS number(10,0)) AS "left", CAST(:2 AS number(19,0)) AS "right", CAST(:3 AS number(10,0)) AS "size" FROM dual UNION ALL SELECT CAST(:4 AS number(10,0)), CAST(:5 AS number(19,0)), CAST(:6 AS number(10,0)) FROM dual UNION ALL SELECT CAST(:7 AS number(10,0)), CAST(:8 AS number(19,0)), CAST(:9 AS number(10,0)) FROM dual UNION ALL SELECT CAST … (5128 characters, 2c5cdc137345e08d)
  -- number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, … 141 in all
SELECT count(*) AS "count" FROM (SELECT 1 AS one FROM "sheds" OFFSET :1 ROWS FETCH NEXT :2 ROWS ONLY) AS counted
  -- number, number
SELECT count(*) AS "count" FROM (SELECT 1 AS one FROM "pairs" OFFSET :1 ROWS FETCH NEXT :2 ROWS ONLY) AS counted
  -- number, number
ALTER TABLE "sheds" ADD ("label" varchar2(30 char) NULL)
UPDATE "schema_migrations" SET "journal" = :1 WHERE "revision" = :2
  -- string, string
SELECT count(*) AS "count" FROM "sheds"
SELECT "id" FROM "sheds" ORDER BY "id" OFFSET :1 ROWS FETCH NEXT :2 ROWS ONLY
  -- number, number
UPDATE "sheds" SET "label" = ('small'), "size" = (size + 1) WHERE (size < 20) AND ("id" <= :1)
  -- object
SELECT "id" FROM "sheds" WHERE "id" > :1 ORDER BY "id" OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- string, number, number
UPDATE "sheds" SET "label" = ('small'), "size" = (size + 1) WHERE (size < 20) AND ("id" > :1) AND ("id" <= :2)
  -- string, object
SELECT count(*) AS "count" FROM "pairs"
SELECT "left", "right" FROM "pairs" ORDER BY "left", "right" OFFSET :1 ROWS FETCH NEXT :2 ROWS ONLY
  -- number, number
UPDATE "pairs" SET "size" = (size + 1) WHERE ("left" <= :1 AND (("left" < :2) OR ("left" = :3 AND "right" <= :4)))
  -- object, object, object, object

== a small table is changed in the one transaction of its migration
UPDATE "sheds" SET "label" = ('small'), "size" = (size + 1) WHERE (size < 20)
UPDATE "pairs" SET "size" = (size + 1)
SELECT "id", "size", "note" FROM "sheds" ORDER BY "size", "id"
SELECT "left", "right", "size" FROM "pairs" ORDER BY "size", "left", "right"

== broken off before any statement, the next run goes on, and no row is changed twice (not to its end)

== two runners at once change every row once (not to its end)

== a change of the key it goes by, of a generated column, or of none is refused, and so is the way back where there is none
SELECT count(*) AS "count" FROM "sheds" WHERE "size" IS NOT NULL
UPDATE "sheds" SET "note" = ('old')
ALTER TABLE "sheds" DROP CONSTRAINT "sheds.size"
ALTER TABLE "sheds" DROP COLUMN "size"
