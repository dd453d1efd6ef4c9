Oracle: JSON and bytes
A statement stands where it comes first. Behind it are the kinds of its parameters.

== JSON comes back as it is, whatever is in it
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
  "value" clob NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.value" CHECK (('[' || "value" || ']') IS JSON STRICT),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" kept USING (SELECT CAST(:1 AS varchar2(255 char)) AS "name", CAST(:2 AS number(19,0)) AS "value" FROM dual) brought ON (kept."name" = brought."name") WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value")
  -- string, number
SELECT "value" FROM "schema_counters" WHERE "name" = :1
  -- string
INSERT INTO "things" ("number", "value") SELECT CAST(:1 AS number(19,0)) AS "number", TO_CLOB(:2) AS "value" FROM dual UNION ALL SELECT CAST(:3 AS number(19,0)), TO_CLOB(:4) FROM dual UNION ALL SELECT CAST(:5 AS number(19,0)), TO_CLOB(:6) FROM dual UNION ALL SELECT CAST(:7 AS number(19,0)), TO_CLOB(:8) FROM dual UNION ALL SELECT CAST(:9 AS number(19,0)), TO_CLOB(:10) FROM dual UNION ALL SELECT CAST(:11 AS number(19,0)), TO_CLOB(:12) FROM dual UNION ALL SELECT CAST(:13 AS number(19,0)), TO_CLOB(:14) FROM dual UNION ALL SELECT CAST(:15 AS number(19,0)), TO_CLOB(:16) FROM dual UNION ALL SELECT CAST(:17 AS number(19,0)), TO_CLOB(:18) FROM dual UNION ALL SELECT CAST(:19 AS number(19,0)), TO_CLOB(:20) FROM dual UNION ALL SELECT CAST(:21 AS number(19,0)), TO_CLOB(:22) FROM dual UNION ALL SELECT CAST(:23 AS number(19,0)), TO_CLOB(:24) FROM dual UNION ALL SELECT CAST(:25 AS number(19,0)), TO_CLOB(:26) FROM dual
  -- number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string
SELECT "number", "value" FROM "things" ORDER BY "number"

== what is no JSON, NUL and halves of surrogate pairs are refused, also inside keys
SELECT count(*) AS "count" FROM "things"

== bytes come back, also none, all values, and more than a page (not to its end)
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "value" blob NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)

== more bytes than the maximum, and what is no bytes, are refused
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "value" raw(3) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)

== every type may be empty where it is nullable
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "a" raw(16) NULL,
  "b" clob NULL,
  "c" number(10,0) NULL,
  "d" number(19,0) NULL,
  "e" number(18,2) NULL,
  "f" binary_double NULL,
  "g" number(1,0) NULL,
  "h" date NULL,
  "i" timestamp(3) NULL,
  "j" clob NULL,
  "k" blob NULL,
  "l" varchar2(1 char) NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.c" CHECK ("c" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "things.d" CHECK ("d" BETWEEN -9223372036854775808 AND 9223372036854775807),
  CONSTRAINT "things.g" CHECK ("g" IN (0, 1)),
  CONSTRAINT "things.h" CHECK ("h" = TRUNC("h")),
  CONSTRAINT "things.j" CHECK (('[' || "j" || ']') IS JSON STRICT),
  CONSTRAINT "things.l" CHECK ("l" IN ('x')),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "things" ("number", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l") VALUES (:1, :2, :3, :4, :5, TO_NUMBER(:6), :7, :8, TO_DATE(:9, 'YYYY-MM-DD'), TO_TIMESTAMP(:10, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :11, :12, :13)
  -- number, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty
SELECT "number", "a", "b", "c", "d", "e", "f", "g", TO_CHAR("h", 'YYYY-MM-DD') AS "h.text", TO_CHAR("i", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "i.text", "j", "k", "l" FROM "things"
