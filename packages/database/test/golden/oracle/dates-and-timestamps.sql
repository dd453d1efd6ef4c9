Oracle: dates and timestamps
A statement stands where it comes first. Behind it are the kinds of its parameters.

== timestamps come back to the millisecond, also before 1970 and at both ends
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
  "value" timestamp(3) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" kept USING (SELECT CAST(:1 AS varchar2(255 char)) AS "name", CAST(:2 AS number(19,0)) AS "value" FROM dual) brought ON (kept."name" = brought."name") WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value")
  -- string, number
SELECT "value" FROM "schema_counters" WHERE "name" = :1
  -- string
INSERT INTO "things" ("number", "value") SELECT CAST(:1 AS number(19,0)) AS "number", TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "value" FROM dual UNION ALL SELECT CAST(:3 AS number(19,0)), TO_TIMESTAMP(:4, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:5 AS number(19,0)), TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:7 AS number(19,0)), TO_TIMESTAMP(:8, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:9 AS number(19,0)), TO_TIMESTAMP(:10, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:11 AS number(19,0)), TO_TIMESTAMP(:12, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:13 AS number(19,0)), TO_TIMESTAMP(:14, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:15 AS number(19,0)), TO_TIMESTAMP(:16, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual
  -- number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string
SELECT "number", TO_CHAR("value", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "value.text" FROM "things" ORDER BY "number"

== what is no moment is refused
SELECT count(*) AS "count" FROM "things"

== days come back as they are
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "value" date NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.value" CHECK ("value" = TRUNC("value")),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "things" ("number", "value") SELECT CAST(:1 AS number(19,0)) AS "number", TO_DATE(:2, 'YYYY-MM-DD') AS "value" FROM dual UNION ALL SELECT CAST(:3 AS number(19,0)), TO_DATE(:4, 'YYYY-MM-DD') FROM dual UNION ALL SELECT CAST(:5 AS number(19,0)), TO_DATE(:6, 'YYYY-MM-DD') FROM dual UNION ALL SELECT CAST(:7 AS number(19,0)), TO_DATE(:8, 'YYYY-MM-DD') FROM dual UNION ALL SELECT CAST(:9 AS number(19,0)), TO_DATE(:10, 'YYYY-MM-DD') FROM dual
  -- number, string, number, string, number, string, number, string, number, string
SELECT "number", TO_CHAR("value", 'YYYY-MM-DD') AS "value.text" FROM "things" ORDER BY "number"

== what is no day of the calendar is refused
