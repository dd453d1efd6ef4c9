Oracle: views
A statement stands where it comes first. Behind it are the kinds of its parameters.

== a view is read by every verb that reads, and refused by those that write
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
CREATE TABLE "people" (
  "id" raw(16) NOT NULL,
  "name" varchar2(20 char) NOT NULL,
  "age" number(10,0) NOT NULL,
  CONSTRAINT "people.age" CHECK ("age" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "people.primary" PRIMARY KEY ("id")
)
CREATE VIEW "adults" AS SELECT "id", "name", "age" FROM (SELECT "id", "name", "age" FROM "people" WHERE "age" >= 18) "made_ee06c737a0fbe010"
CREATE VIEW "names" AS SELECT "name" FROM (SELECT DISTINCT "name" FROM "adults") "made_87d9772a80dfbc05"
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
INSERT INTO "people" ("id", "name", "age") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS varchar2(20 char)) AS "name", CAST(:3 AS number(10,0)) AS "age" FROM dual UNION ALL SELECT CAST(:4 AS raw(16)), CAST(:5 AS varchar2(20 char)), CAST(:6 AS number(10,0)) FROM dual UNION ALL SELECT CAST(:7 AS raw(16)), CAST(:8 AS varchar2(20 char)), CAST(:9 AS number(10,0)) FROM dual UNION ALL SELECT CAST(:10 AS raw(16)), CAST(:11 AS varchar2(20 char)), CAST(:12 AS number(10,0)) FROM dual UNION ALL SELECT CAST(:13 AS raw(16)), CAST(:14 AS varchar2(20 char)), CAST(:15 AS number(10,0)) FROM dual
  -- bytes, string, number, bytes, string, number, bytes, string, number, bytes, string, number, bytes, string, number
SELECT "id", "name", "age" FROM "adults" ORDER BY "age" DESC
SELECT "id", "name", "age" FROM "adults" WHERE "id" = :1
  -- bytes
SELECT count(*) AS "count" FROM "adults" WHERE "name" = :1
  -- string
SELECT "id", "name", "age" FROM "adults" ORDER BY "age", "id" OFFSET :1 ROWS FETCH NEXT :2 ROWS ONLY
  -- number, number
SELECT "id", "name", "age" FROM "adults" WHERE "age" >= :1 AND ("age" > :2 OR ("age" = :3 AND "id" > :4)) ORDER BY "age", "id" OFFSET :5 ROWS FETCH NEXT :6 ROWS ONLY
  -- number, number, number, bytes, number, number
select "name", "age" from "adults" where "age" > :1 order by "age"
  -- number
SELECT "name" FROM "names" ORDER BY DBMS_LOB.SUBSTR("name", 1000, 1)
SAVEPOINT nested_1
ROLLBACK TO SAVEPOINT nested_1

== one that is gone, or was made otherwise by another program, is drift; another one is told as before

== the comparison drops and makes just the views over what moves, and a file says the same

== a migration that moves what a view reads, or has no query, is refused before it runs
