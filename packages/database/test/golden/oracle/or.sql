Oracle: or
A statement stands where it comes first. Behind it are the kinds of its parameters.

== of the conditions in or one must hold, beside all others, and rows out of sight stay there
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
INSERT INTO "ads" ("number", "title", "city", "state", "deleted_at") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS varchar2(400 char)) AS "title", CAST(:3 AS varchar2(20 char)) AS "city", CAST(:4 AS varchar2(20 char)) AS "state", TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:6 AS number(19,0)), CAST(:7 AS varchar2(400 char)), CAST(:8 AS varchar2(20 char)), CAST(:9 AS varchar2(20 char)), TO_TIMESTAMP(:10, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:11 AS number(19,0)), CAST(:12 AS varchar2(400 char)), CAST(:13 AS varchar2(20 char)), CAST(:14 AS varchar2(20 char)), TO_TIMESTAMP(:15, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:16 AS number(19,0)), CAST(:17 AS varchar2(400 char)), CAST(:18 AS varchar2(20 char)), CAST(:19 AS varchar2(20 char)), TO_TIMESTAMP(:20, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:21 AS number(19,0)), CAST(:22 AS varchar2(400 char)), CAST(:23 AS varchar2(20 char)), CAST(:24 AS varchar2(20 char)), TO_TIMESTAMP(:25, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual
  -- number, string, string, string, empty, number, string, string, string, empty, number, string, empty, string, empty, number, string, string, string, empty, number, string, string, string, empty
UPDATE "ads" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE "title" = :2 AND "deleted_at" IS NULL
  -- string, string
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE ("title" = :1) AND "deleted_at" IS NULL ORDER BY "number"
  -- string
SELECT count(*) AS "count" FROM "ads" WHERE ("title" = :1) AND "deleted_at" IS NULL
  -- string
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE ("title" = :1 OR "title" = :2) AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string
SELECT count(*) AS "count" FROM "ads" WHERE ("title" = :1 OR "title" = :2) AND "deleted_at" IS NULL
  -- string, string
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE ("title" = :1 OR "title" = :2) AND "state" = :3 AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string, string
SELECT count(*) AS "count" FROM "ads" WHERE ("title" = :1 OR "title" = :2) AND "state" = :3 AND "deleted_at" IS NULL
  -- string, string, string
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE "state" = :1 AND (INSTR(LOWER("title"), :2) > 0 OR INSTR(LOWER("city"), :3) > 0) AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string, string
SELECT count(*) AS "count" FROM "ads" WHERE "state" = :1 AND (INSTR(LOWER("title"), :2) > 0 OR INSTR(LOWER("city"), :3) > 0) AND "deleted_at" IS NULL
  -- string, string, string
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE ("city" = :1 AND "title" = :2 OR "city" IS NULL) AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string
SELECT count(*) AS "count" FROM "ads" WHERE ("city" = :1 AND "title" = :2 OR "city" IS NULL) AND "deleted_at" IS NULL
  -- string, string
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE ("city" = :1 OR ("city" <> :2 OR "city" IS NULL)) AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string
SELECT count(*) AS "count" FROM "ads" WHERE ("city" = :1 OR ("city" <> :2 OR "city" IS NULL)) AND "deleted_at" IS NULL
  -- string, string
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE ("title" >= :1 AND "title" < :2 OR "city" IN (SELECT "item" FROM JSON_TABLE(:3, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) AND ("title" = :4 OR "title" = :5)) AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string, string, string, string
SELECT count(*) AS "count" FROM "ads" WHERE ("title" >= :1 AND "title" < :2 OR "city" IN (SELECT "item" FROM JSON_TABLE(:3, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) AND ("title" = :4 OR "title" = :5)) AND "deleted_at" IS NULL
  -- string, string, string, string, string
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE (("title" = :1 OR "title" = :2) AND "city" = :3 OR ("title" = :4)) AND ("state" <> :5 OR "state" IS NULL) AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string, string, string, string
SELECT count(*) AS "count" FROM "ads" WHERE (("title" = :1 OR "title" = :2) AND "city" = :3 OR ("title" = :4)) AND ("state" <> :5 OR "state" IS NULL) AND "deleted_at" IS NULL
  -- string, string, string, string, string
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE ("title" > :1 AND "title" < :2 OR ("title" <> :3 OR "title" IS NULL) AND "city" IS NULL) AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string, string
SELECT count(*) AS "count" FROM "ads" WHERE ("title" > :1 AND "title" < :2 OR ("title" <> :3 OR "title" IS NULL) AND "city" IS NULL) AND "deleted_at" IS NULL
  -- string, string, string

== pages, changes and deletions know or
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE (INSTR(LOWER("title"), :1) > 0 OR "city" = :2 OR "city" IS NULL) AND "deleted_at" IS NULL ORDER BY "city" DESC NULLS LAST, "number" DESC OFFSET :3 ROWS FETCH NEXT :4 ROWS ONLY
  -- string, string, number, number
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM (SELECT * FROM (SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE (INSTR(LOWER("title"), :1) > 0 OR "city" = :2 OR "city" IS NULL) AND "deleted_at" IS NULL AND "city" <= :3 AND ("city" < :4 OR "city" IS NULL OR ("city" = :5 AND "number" < :6)) ORDER BY "city" DESC NULLS LAST, "number" DESC OFFSET :7 ROWS FETCH NEXT :8 ROWS ONLY) part_0 UNION ALL SELECT * FROM (SELECT "number", "title", "city", "state", "deleted_at" FROM "ads" WHERE (INSTR(LOWER("title"), :9) > 0 OR "city" = :10 OR "city" IS NULL) AND "deleted_at" IS NULL AND "city" IS NULL ORDER BY "city" DESC NULLS LAST, "number" DESC OFFSET :11 ROWS FETCH NEXT :12 ROWS ONLY) part_1) t0 ORDER BY "city" DESC NULLS LAST, "number" DESC OFFSET :13 ROWS FETCH NEXT :14 ROWS ONLY
  -- string, string, string, string, string, number, number, number, string, string, number, number, number, number
UPDATE "ads" SET "state" = :1 WHERE (INSTR(LOWER("title"), :2) > 0 OR "city" = :3 OR "city" IS NULL) AND "deleted_at" IS NULL
  -- string, string, string
SELECT count(*) AS "count" FROM "ads" WHERE "state" = :1 AND "deleted_at" IS NULL
  -- string
UPDATE "ads" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE ("title" = :2 OR "title" = :3) AND "deleted_at" IS NULL
  -- string, string, string
UPDATE "ads" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE ("title" = :2 OR "title" = :3) AND "deleted_at" IS NOT NULL
  -- empty, string, string
DELETE FROM "ads" WHERE ("title" = :1 OR "title" = :2 OR "title" = :3)
  -- string, string, string
SELECT count(*) AS "count" FROM "ads" WHERE "deleted_at" IS NULL

== an or that says nothing, or too much, is refused by every verb: it would widen the query
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE ((((("title" = :1))))) AND "deleted_at" IS NULL ORDER BY "number"
  -- string
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE ("title" = :1 OR "title" = :2 OR "title" = :3 OR "title" = :4 OR "title" = :5 OR "title" = :6 OR "title" = :7 OR "title" = :8 OR "title" = :9 OR "title" = :10 OR "title" = :11 OR "title" = :12 OR "title" = :13 OR "title" = :14 OR "title" = :15 OR "title" = :16 OR "title" = :17 OR "title" = :18 OR "title" = :19 OR "title" = :20 OR "title" = :21 OR "title" = :22 OR "title" = :23 OR "title" = :24 OR "title" = :25 OR "title" = :26 OR "title" = :27 OR "title" = :28 OR "title" = :29 OR "title" = :30 OR "title" = :31 OR "title" = :32 OR "title" = :33 OR "title" = :34 OR "title" = :35 OR "title" = :36 OR "title" = :37 OR "title" = :38 OR "title" = :39 OR "title" = :40 OR "title" = :41 OR "title" = :42 OR "title" = :43 OR "title" = :44 OR "title" = :45 OR "title" = :46 OR "title" = :47 OR "title" = :48 OR "title" = :49 OR "title" = :50) AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, … 50 in all
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE ("title" = :1 OR "title" = :2 OR "title" = :3 OR "title" = :4 OR "title" = :5 OR "title" = :6 OR "title" = :7 OR "title" = :8 OR "title" = :9 OR "title" = :10 OR "title" = :11 OR "title" = :12 OR "title" = :13 OR "title" = :14 OR "title" = :15 OR "title" = :16 OR "title" = :17 OR "title" = :18 OR "title" = :19 OR "title" = :20 OR "title" = :21 OR "title" = :22 OR "title" = :23 OR "title" = :24 OR ("title" = :25 OR "title" = :26 OR "title" = :27 OR "title" = :28 OR "title" = :29 OR "title" = :30 OR "title" = :31 OR "title" = :32 OR "title" = :33 OR "title" = :34 OR "title" = :35 OR "title" = :36 OR "title" = :37 OR "title" = :38 OR "title" = :39 OR "title" = :40 OR "title" = :41 OR "title" = :42 OR "title" = :43 OR "title" = :44 OR "title" = :45 OR "title" = :46 OR "title" = :47 OR "title" = :48 OR "title" = :49)) AND "deleted_at" IS NULL ORDER BY "number"
  -- string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, string, … 49 in all
SELECT "number", "title", "city", "state", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "ads" WHERE "deleted_at" IS NULL ORDER BY "number"
