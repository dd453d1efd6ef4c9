Oracle: searching text
A statement stands where it comes first. Behind it are the kinds of its parameters.

== contains finds every letter of Unicode by its capital and the other way round
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
CREATE TABLE "ads" (
  "number" number(19,0) NOT NULL,
  "title" varchar2(400 char) NOT NULL,
  "city" varchar2(20 char) NULL,
  "state" varchar2(20 char) DEFAULT 'open' NOT NULL,
  "deleted_at" timestamp(3) NULL,
  CONSTRAINT "ads.number" CHECK ("number" > 0),
  CONSTRAINT "ads.primary" PRIMARY KEY ("number")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" kept USING (SELECT CAST(:1 AS varchar2(255 char)) AS "name", CAST(:2 AS number(19,0)) AS "value" FROM dual) brought ON (kept."name" = brought."name") WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value")
  -- string, number
SELECT "value" FROM "schema_counters" WHERE "name" = :1
  -- string
INSERT INTO "ads" ("number", "title", "city", "state", "deleted_at") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS varchar2(400 char)) AS "title", CAST(:3 AS varchar2(20 char)) AS "city", CAST(:4 AS varchar2(20 char)) AS "state", TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:6 AS number(19,0)), CAST(:7 AS varchar2(400 char)), CAST(:8 AS  … (6160 characters, 5729f95b4aa34298)
  -- number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, … 150 in all
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE INSTR(LOWER("title"), :1) > 0 AND "deleted_at" IS NULL ORDER BY "number"
  -- string

== contains tells characters apart that lower-casing does not make the same
INSERT INTO "ads" ("number", "title", "city", "state", "deleted_at") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS varchar2(400 char)) AS "title", CAST(:3 AS varchar2(20 char)) AS "city", CAST(:4 AS varchar2(20 char)) AS "state", TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:6 AS number(19,0)), CAST(:7 AS varchar2(400 char)), CAST(:8 AS  … (4725 characters, ecc5c00457b12c15)
  -- number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, … 115 in all

== every sign is itself in a search, whatever it means to the engine (not to its end)
SAVEPOINT nested_0
ROLLBACK TO SAVEPOINT nested_0

== startsWith finds what begins with the very same characters, up to the last code point
INSERT INTO "ads" ("number", "title", "city", "state", "deleted_at") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS varchar2(400 char)) AS "title", CAST(:3 AS varchar2(20 char)) AS "city", CAST(:4 AS varchar2(20 char)) AS "state", TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:6 AS number(19,0)), CAST(:7 AS varchar2(400 char)), CAST(:8 AS  … (3709 characters, dba2c5d66eeadc1a)
  -- number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, number, string, empty, string, empty, … 90 in all
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE "deleted_at" IS NULL ORDER BY "number"
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE "title" >= :1 AND "title" < :2 AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE "title" >= :1 AND "deleted_at" IS NULL ORDER BY "number"
  -- string

== a search holds together with other comparisons, and never for an empty value
INSERT INTO "ads" ("number", "title", "city", "state", "deleted_at") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS varchar2(400 char)) AS "title", CAST(:3 AS varchar2(20 char)) AS "city", CAST(:4 AS varchar2(20 char)) AS "state", TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:6 AS number(19,0)), CAST(:7 AS varchar2(400 char)), CAST(:8 AS varchar2(20 char)), CAST(:9 AS varchar2(20 char)), TO_TIMESTAMP(:10, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:11 AS number(19,0)), CAST(:12 AS varchar2(400 char)), CAST(:13 AS varchar2(20 char)), CAST(:14 AS varchar2(20 char)), TO_TIMESTAMP(:15, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual
  -- number, string, string, string, empty, number, string, empty, string, empty, number, string, string, string, empty
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE INSTR(LOWER("title"), :1) > 0 AND ("title" <> :2 OR "title" IS NULL) AND "title" >= :3 AND "title" < :4 AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string, string, string
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE INSTR(LOWER("title"), :1) > 0 AND INSTR(LOWER("city"), :2) > 0 AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE INSTR(LOWER("city"), :1) > 0 AND "deleted_at" IS NULL ORDER BY "number"
  -- string
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE "city" >= :1 AND "city" < :2 AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string
SELECT count(*) AS "count" FROM "ads" WHERE INSTR(LOWER("title"), :1) > 0 AND "deleted_at" IS NULL
  -- string
UPDATE "ads" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE INSTR(LOWER("title"), :2) > 0 AND "deleted_at" IS NULL
  -- string, string
UPDATE "ads" SET "state" = :1 WHERE INSTR(LOWER("title"), :2) > 0 AND "deleted_at" IS NULL
  -- string, string

== a search takes 1 to 200 characters of text, on text columns
INSERT INTO "ads" ("number", "title", "city", "state", "deleted_at") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'))
  -- number, string, empty, string, empty
