Oracle: decimals
A statement stands where it comes first. Behind it are the kinds of its parameters.

== decimals come back exactly, with all digits after the point
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
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "value" number(12,2) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" kept USING (SELECT CAST(:1 AS varchar2(255 char)) AS "name", CAST(:2 AS number(19,0)) AS "value" FROM dual) brought ON (kept."name" = brought."name") WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value")
  -- string, number
SELECT "value" FROM "schema_counters" WHERE "name" = :1
  -- string
INSERT INTO "things" ("number", "value") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS number(12,2)) AS "value" FROM dual UNION ALL SELECT CAST(:3 AS number(19,0)), CAST(:4 AS number(12,2)) FROM dual UNION ALL SELECT CAST(:5 AS number(19,0)), CAST(:6 AS number(12,2)) FROM dual UNION ALL SELECT CAST(:7 AS number(19,0)), CAST(:8 AS number(12,2)) FROM dual UNION ALL SELECT CAST(:9 AS number(19,0)), CAST(:10 AS number(12,2)) FROM dual UNION ALL SELECT CAST(:11 AS number(19,0)), CAST(:12 AS number(12,2)) FROM dual UNION ALL SELECT CAST(:13 AS number(19,0)), CAST(:14 AS number(12,2)) FROM dual UNION ALL SELECT CAST(:15 AS number(19,0)), CAST(:16 AS number(12,2)) FROM dual UNION ALL SELECT CAST(:17 AS number(19,0)), CAST(:18 AS number(12,2)) FROM dual UNION ALL SELECT CAST(:19 AS number(19,0)), CAST(:20 AS number(12,2)) FROM dual
  -- number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string
SELECT "number", "value" FROM "things" ORDER BY "number"

== 18 digits stay exact, where a double would lose the last
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "value" number(18,4) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "things" ("number", "value") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS number(18,4)) AS "value" FROM dual UNION ALL SELECT CAST(:3 AS number(19,0)), CAST(:4 AS number(18,4)) FROM dual UNION ALL SELECT CAST(:5 AS number(19,0)), CAST(:6 AS number(18,4)) FROM dual UNION ALL SELECT CAST(:7 AS number(19,0)), CAST(:8 AS number(18,4)) FROM dual UNION ALL SELECT CAST(:9 AS number(19,0)), CAST(:10 AS number(18,4)) FROM dual UNION ALL SELECT CAST(:11 AS number(19,0)), CAST(:12 AS number(18,4)) FROM dual
  -- number, string, number, string, number, string, number, string, number, string, number, string

== decimals may have no digits after the point, or only such
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "value" number(18,0) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "things" ("number", "value") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS number(18,0)) AS "value" FROM dual UNION ALL SELECT CAST(:3 AS number(19,0)), CAST(:4 AS number(18,0)) FROM dual UNION ALL SELECT CAST(:5 AS number(19,0)), CAST(:6 AS number(18,0)) FROM dual UNION ALL SELECT CAST(:7 AS number(19,0)), CAST(:8 AS number(18,0)) FROM dual
  -- number, string, number, string, number, string, number, string

== decimals may have only digits after the point
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "value" number(18,18) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "things" ("number", "value") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS number(18,18)) AS "value" FROM dual UNION ALL SELECT CAST(:3 AS number(19,0)), CAST(:4 AS number(18,18)) FROM dual UNION ALL SELECT CAST(:5 AS number(19,0)), CAST(:6 AS number(18,18)) FROM dual
  -- number, string, number, string, number, string

== too many digits, and what is no decimal text, are refused rather than rounded
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "value" number(5,2) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
SELECT count(*) AS "count" FROM "things"
