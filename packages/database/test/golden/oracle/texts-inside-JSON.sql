Oracle: texts inside JSON
A statement stands where it comes first. Behind it are the kinds of its parameters.

== a text under a key is compared by code point, and searched in capitals or not
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
CREATE TABLE "cards" (
  "number" number(19,0) NOT NULL,
  "name" varchar2(20 char) NOT NULL,
  "extra" clob NULL,
  CONSTRAINT "cards.number" CHECK ("number" > 0),
  CONSTRAINT "cards.extra" CHECK (('[' || "extra" || ']') IS JSON STRICT),
  CONSTRAINT "cards.primary" PRIMARY KEY ("number")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" kept USING (SELECT CAST(:1 AS varchar2(255 char)) AS "name", CAST(:2 AS number(19,0)) AS "value" FROM dual) brought ON (kept."name" = brought."name") WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value")
  -- string, number
SELECT "value" FROM "schema_counters" WHERE "name" = :1
  -- string
INSERT INTO "cards" ("number", "name", "extra") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS varchar2(20 char)) AS "name", TO_CLOB(:3) AS "extra" FROM dual UNION ALL SELECT CAST(:4 AS number(19,0)), CAST(:5 AS varchar2(20 char)), TO_CLOB(:6) FROM dual UNION ALL SELECT CAST(:7 AS number(19,0)), CAST(:8 AS varchar2(20 char)), TO_CLOB(:9) FROM dual UNION ALL SELECT CAST(:10 AS number(19,0)), CAST(:11 AS varchar2(20 char)), TO_CLOB(:12) FROM dual UNION ALL SELECT CAST(:13 AS number(19,0)), CAST(:14 AS varchar2(20 char)), TO_CLOB(:15) FROM dual UNION ALL SELECT CAST(:16 AS number(19,0)), CAST(:17 AS varchar2(20 char)), TO_CLOB(:18) FROM dual UNION ALL SELECT CAST(:19 AS number(19,0)), CAST(:20 AS varchar2(20 char)), TO_CLOB(:21) FROM dual
  -- number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, empty
SELECT "number", "name", "extra" FROM "cards" WHERE JSON_VALUE("extra", '$.campus.stringOnly()' RETURNING VARCHAR2(4000)) = :1 ORDER BY "number"
  -- string
SELECT "number", "name", "extra" FROM "cards" WHERE INSTR(LOWER(JSON_VALUE("extra", '$.campus.stringOnly()' RETURNING VARCHAR2(4000))), :1) > 0 ORDER BY "number"
  -- string
SELECT "number", "name", "extra" FROM "cards" WHERE JSON_VALUE("extra", '$.until.stringOnly()' RETURNING VARCHAR2(4000)) >= :1 AND JSON_VALUE("extra", '$.until.stringOnly()' RETURNING VARCHAR2(4000)) <= :2 ORDER BY "number"
  -- string, string
SELECT "number", "name", "extra" FROM "cards" WHERE JSON_VALUE("extra", '$.until.stringOnly()' RETURNING VARCHAR2(4000)) > :1 AND JSON_VALUE("extra", '$.until.stringOnly()' RETURNING VARCHAR2(4000)) < :2 ORDER BY "number"
  -- string, string
SELECT "number", "name", "extra" FROM "cards" WHERE JSON_VALUE("extra", '$.campus.stringOnly()' RETURNING VARCHAR2(4000)) >= :1 ORDER BY "number"
  -- string
SELECT "number", "name", "extra" FROM "cards" WHERE INSTR(LOWER(JSON_VALUE("extra", '$.campus.stringOnly()' RETURNING VARCHAR2(4000))), :1) > 0 AND JSON_VALUE("extra", '$.until.stringOnly()' RETURNING VARCHAR2(4000)) >= :2 ORDER BY "number"
  -- string, string

== what is no text is passed over, and a text that is no number by numbers
INSERT INTO "cards" ("number", "name", "extra") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS varchar2(20 char)) AS "name", TO_CLOB(:3) AS "extra" FROM dual UNION ALL SELECT CAST(:4 AS number(19,0)), CAST(:5 AS varchar2(20 char)), TO_CLOB(:6) FROM dual UNION ALL SELECT CAST(:7 AS number(19,0)), CAST(:8 AS varchar2(20 char)), TO_CLOB(:9) FROM dual UNION ALL SELECT CAST(:10 AS number(19,0)), CAST(:11 AS varchar2(20 char)), TO_CLOB(:12) FROM dual UNION ALL SELECT CAST(:13 AS number(19,0)), CAST(:14 AS varchar2(20 char)), TO_CLOB(:15) FROM dual UNION ALL SELECT CAST(:16 AS number(19,0)), CAST(:17 AS varchar2(20 char)), TO_CLOB(:18) FROM dual UNION ALL SELECT CAST(:19 AS number(19,0)), CAST(:20 AS varchar2(20 char)), TO_CLOB(:21) FROM dual UNION ALL SELECT CAST(:22 AS number(19,0)), CAST(:23 AS varchar2(20 char)), TO_CLOB(:24) FROM dual UNION ALL SELECT CAST(:25 AS number(19,0)), CAST(:26 AS varchar2(20 char)), TO_CLOB(:27) FROM dual UNION ALL SELECT CAST(:28 AS number(19,0)), CAST(:29 AS varchar2(20 char)), TO_CLOB(:30) FROM dual UNION ALL SELECT CAST(:31 AS number(19,0)), CAST(:32 AS varchar2(20 char)), TO_CLOB(:33) FROM dual UNION ALL SELECT CAST(:34 AS number(19,0)), CAST(:35 AS varchar2(20 char)), TO_CLOB(:36) FROM dual UNION ALL SELECT CAST(:37 AS number(19,0)), CAST(:38 AS varchar2(20 char)), TO_CLOB(:39) FROM dual UNION ALL SELECT CAST(:40 AS number(19,0)), CAST(:41 AS varchar2(20 char)), TO_CLOB(:42) FROM dual UNION ALL SELECT CAST(:43 AS number(19,0)), CAST(:44 AS varchar2(20 char)), TO_CLOB(:45) FROM dual
  -- number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, string, string, number, … 45 in all
SELECT "number", "name", "extra" FROM "cards" WHERE JSON_VALUE("extra", '$.grade.stringOnly()' RETURNING VARCHAR2(4000)) = :1 ORDER BY "number"
  -- string
SELECT "number", "name", "extra" FROM "cards" WHERE CASE WHEN REGEXP_LIKE(JSON_VALUE("extra", '$.grade.stringOnly()' RETURNING VARCHAR2(4000)), '^-{0,1}[0-9]{1,15}([.][0-9]{1,10}){0,1}$') THEN TO_BINARY_DOUBLE(JSON_VALUE("extra", '$.grade.stringOnly()' RETURNING VARCHAR2(4000))) END >= :1 AND CASE WHEN REGEXP_LIKE(JSON_VALUE("extra", '$.grade.stringOnly()' RETURNING VARCHAR2(4000)), '^-{0,1}[0-9]{1,15}([.][0-9]{1,10}){0,1}$') THEN TO_BINARY_DOUBLE(JSON_VALUE("extra", '$.grade.stringOnly()' RETURNING VARCHAR2(4000))) END <= :2 ORDER BY "number"
  -- number, number
SELECT "number", "name", "extra" FROM "cards" WHERE CASE WHEN REGEXP_LIKE(JSON_VALUE("extra", '$.grade.stringOnly()' RETURNING VARCHAR2(4000)), '^-{0,1}[0-9]{1,15}([.][0-9]{1,10}){0,1}$') THEN TO_BINARY_DOUBLE(JSON_VALUE("extra", '$.grade.stringOnly()' RETURNING VARCHAR2(4000))) END < :1 ORDER BY "number"
  -- number
SELECT "number", "name", "extra" FROM "cards" WHERE CASE WHEN REGEXP_LIKE(JSON_VALUE("extra", '$.grade.stringOnly()' RETURNING VARCHAR2(4000)), '^-{0,1}[0-9]{1,15}([.][0-9]{1,10}){0,1}$') THEN TO_BINARY_DOUBLE(JSON_VALUE("extra", '$.grade.stringOnly()' RETURNING VARCHAR2(4000))) END > :1 ORDER BY "number"
  -- number
SELECT "number", "name", "extra" FROM "cards" WHERE CASE WHEN REGEXP_LIKE(JSON_VALUE("extra", '$.grade.stringOnly()' RETURNING VARCHAR2(4000)), '^-{0,1}[0-9]{1,15}([.][0-9]{1,10}){0,1}$') THEN TO_BINARY_DOUBLE(JSON_VALUE("extra", '$.grade.stringOnly()' RETURNING VARCHAR2(4000))) END >= :1 AND CASE WHEN REGEXP_LIKE(JSON_VALUE("extra", '$.grade.stringOnly()' RETURNING VARCHAR2(4000)), '^-{0,1}[0-9]{1,15}([.][0-9]{1,10}){0,1}$') THEN TO_BINARY_DOUBLE(JSON_VALUE("extra", '$.grade.stringOnly()' RETURNING VARCHAR2(4000))) END < :2 ORDER BY "number"
  -- number, number

== conditions inside JSON page, count and join in or; strange keys and words are refused
INSERT INTO "cards" ("number", "name", "extra") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS varchar2(20 char)) AS "name", TO_CLOB(:3) AS "extra" FROM dual UNION ALL SELECT CAST(:4 AS number(19,0)), CAST(:5 AS varchar2(20 char)), TO_CLOB(:6) FROM dual UNION ALL SELECT CAST(:7 AS number(19,0)), CAST(:8 AS varchar2(20 char)), TO_CLOB(:9) FROM dual
  -- number, string, string, number, string, string, number, string, string
SELECT count(*) AS "count" FROM "cards" WHERE (JSON_VALUE("extra", '$.a.stringOnly()' RETURNING VARCHAR2(4000)) = :1 OR JSON_VALUE("extra", '$.b.stringOnly()' RETURNING VARCHAR2(4000)) = :2)
  -- string, string
SELECT "number", "name", "extra" FROM "cards" WHERE (JSON_VALUE("extra", '$.a.stringOnly()' RETURNING VARCHAR2(4000)) = :1 OR JSON_VALUE("extra", '$.b.stringOnly()' RETURNING VARCHAR2(4000)) = :2) ORDER BY "number" OFFSET :3 ROWS FETCH NEXT :4 ROWS ONLY
  -- string, string, number, number
SELECT "number", "name", "extra" FROM "cards" WHERE (JSON_VALUE("extra", '$.a.stringOnly()' RETURNING VARCHAR2(4000)) = :1 OR JSON_VALUE("extra", '$.b.stringOnly()' RETURNING VARCHAR2(4000)) = :2) AND "number" > :3 ORDER BY "number" OFFSET :4 ROWS FETCH NEXT :5 ROWS ONLY
  -- string, string, number, number, number
