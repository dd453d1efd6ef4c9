Oracle: text and identifiers
A statement stands where it comes first. Behind it are the kinds of its parameters.

== text comes back: empty, spaces, quotes, line breaks, every plane of Unicode, normalised or not
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
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" kept USING (SELECT CAST(:1 AS varchar2(255 char)) AS "name", CAST(:2 AS number(19,0)) AS "value" FROM dual) brought ON (kept."name" = brought."name") WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value")
  -- string, number
SELECT "value" FROM "schema_counters" WHERE "name" = :1
  -- string
INSERT INTO "things" ("number", "value") SELECT CAST(:1 AS number(19,0)) AS "number", TO_CLOB(:2) AS "value" FROM dual UNION ALL SELECT CAST(:3 AS number(19,0)), TO_CLOB(:4) FROM dual UNION ALL SELECT CAST(:5 AS number(19,0)), TO_CLOB(:6) FROM dual UNION ALL SELECT CAST(:7 AS number(19,0)), TO_CLOB(:8) FROM dual UNION ALL SELECT CAST(:9 AS number(19,0)), TO_CLOB(:10) FROM dual UNION ALL SELECT CAST(:11 AS number(19,0)), TO_CLOB(:12) FROM dual UNION ALL SELECT CAST(:13 AS number(19,0)), TO_CLOB(:14) FROM dual UNION ALL SELECT CAST(:15 AS number(19,0)), TO_CLOB(:16) FROM dual UNION ALL SELECT CAST(:17 AS number(19,0)), TO_CLOB(:18) FROM dual UNION ALL SELECT CAST(:19 AS number(19,0)), TO_CLOB(:20) FROM dual UNION ALL SELECT CAST(:21 AS number(19,0)), TO_CLOB(:22) FROM dual UNION ALL SELECT CAST(:23 AS number(19,0)), TO_CLOB(:24) FROM dual UNION ALL SELECT CAST(:25 AS number(19,0)), TO_CLOB(:26) FROM dual UNION ALL SELECT CAST(:27 AS number(19,0)), TO_CLOB(:28) FROM dual
  -- number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string
SELECT "number", "value" FROM "things" ORDER BY "number"

== a length is counted in code points: emoji fill a column to its exact maximum
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "value" varchar2(4 char) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "things" ("number", "value") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS varchar2(4 char)) AS "value" FROM dual UNION ALL SELECT CAST(:3 AS number(19,0)), CAST(:4 AS varchar2(4 char)) FROM dual UNION ALL SELECT CAST(:5 AS number(19,0)), CAST(:6 AS varchar2(4 char)) FROM dual UNION ALL SELECT CAST(:7 AS number(19,0)), CAST(:8 AS varchar2(4 char)) FROM dual
  -- number, string, number, string, number, string, number, string

== a text longer than its maximum is refused
SELECT count(*) AS "count" FROM "things"

== NUL, halves of surrogate pairs and what is no text are refused

== a UUID comes back; anything but its lower-case form is refused
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "value" raw(16) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "things" ("number", "value") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS raw(16)) AS "value" FROM dual UNION ALL SELECT CAST(:3 AS number(19,0)), CAST(:4 AS raw(16)) FROM dual UNION ALL SELECT CAST(:5 AS number(19,0)), CAST(:6 AS raw(16)) FROM dual
  -- number, bytes, number, bytes, number, bytes

== what is no lower-case UUID is refused

== an enumeration holds its words, whatever their letters, and no other
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "value" varchar2(10 char) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.value" CHECK ("value" IN ('draft', 'it''s', TO_CHAR(UNISTR('\00dcn\00efcode')), 'with space')),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "things" ("number", "value") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS varchar2(10 char)) AS "value" FROM dual UNION ALL SELECT CAST(:3 AS number(19,0)), CAST(:4 AS varchar2(10 char)) FROM dual UNION ALL SELECT CAST(:5 AS number(19,0)), CAST(:6 AS varchar2(10 char)) FROM dual UNION ALL SELECT CAST(:7 AS number(19,0)), CAST(:8 AS varchar2(10 char)) FROM dual
  -- number, string, number, string, number, string, number, string

== words outside the enumeration are refused
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "value" varchar2(5 char) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.value" CHECK ("value" IN ('draft', 'open')),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
