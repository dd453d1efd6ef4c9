Oracle: numbers
A statement stands where it comes first. Behind it are the kinds of its parameters.

== integers of 32 bits come back, both ends
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
  "value" number(10,0) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.value" CHECK ("value" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" kept USING (SELECT CAST(:1 AS varchar2(255 char)) AS "name", CAST(:2 AS number(19,0)) AS "value" FROM dual) brought ON (kept."name" = brought."name") WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value")
  -- string, number
SELECT "value" FROM "schema_counters" WHERE "name" = :1
  -- string
INSERT INTO "things" ("number", "value") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS number(10,0)) AS "value" FROM dual UNION ALL SELECT CAST(:3 AS number(19,0)), CAST(:4 AS number(10,0)) FROM dual UNION ALL SELECT CAST(:5 AS number(19,0)), CAST(:6 AS number(10,0)) FROM dual UNION ALL SELECT CAST(:7 AS number(19,0)), CAST(:8 AS number(10,0)) FROM dual UNION ALL SELECT CAST(:9 AS number(19,0)), CAST(:10 AS number(10,0)) FROM dual
  -- number, number, number, number, number, number, number, number, number, number
SELECT "number", "value" FROM "things" ORDER BY "number"

== what is no integer of 32 bits is refused
SELECT count(*) AS "count" FROM "things"

== an integer of negative zero is stored as zero
INSERT INTO "things" ("number", "value") VALUES (:1, :2)
  -- number, number

== bigints of 64 bits come back, both ends, also beside other whole numbers
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "value" number(19,0) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.value" CHECK ("value" BETWEEN -9223372036854775808 AND 9223372036854775807),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "things" ("number", "value") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS number(19,0)) AS "value" FROM dual UNION ALL SELECT CAST(:3 AS number(19,0)), CAST(:4 AS number(19,0)) FROM dual UNION ALL SELECT CAST(:5 AS number(19,0)), CAST(:6 AS number(19,0)) FROM dual UNION ALL SELECT CAST(:7 AS number(19,0)), CAST(:8 AS number(19,0)) FROM dual UNION ALL SELECT CAST(:9 AS number(19,0)), CAST(:10 AS number(19,0)) FROM dual UNION ALL SELECT CAST(:11 AS number(19,0)), CAST(:12 AS number(19,0)) FROM dual
  -- number, bigint, number, bigint, number, bigint, number, bigint, number, bigint, number, bigint

== what is no bigint of 64 bits is refused

== doubles come back to the bit
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "value" binary_double NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "things" ("number", "value") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS binary_double) AS "value" FROM dual UNION ALL SELECT CAST(:3 AS number(19,0)), CAST(:4 AS binary_double) FROM dual UNION ALL SELECT CAST(:5 AS number(19,0)), CAST(:6 AS binary_double) FROM dual UNION ALL SELECT CAST(:7 AS number(19,0)), CAST(:8 AS binary_double) FROM dual UNION ALL SELECT CAST(:9 AS number(19,0)), CAST(:10 AS binary_double) FROM dual UNION ALL SELECT CAST(:11 AS number(19,0)), CAST(:12 AS binary_double) FROM dual UNION ALL SELECT CAST(:13 AS number(19,0)), CAST(:14 AS binary_double) FROM dual UNION ALL SELECT CAST(:15 AS number(19,0)), CAST(:16 AS binary_double) FROM dual UNION ALL SELECT CAST(:17 AS number(19,0)), CAST(:18 AS binary_double) FROM dual UNION ALL SELECT CAST(:19 AS number(19,0)), CAST(:20 AS binary_double) FROM dual UNION ALL SELECT CAST(:21 AS number(19,0)), CAST(:22 AS binary_double) FROM dual UNION ALL SELECT CAST(:23 AS number(19,0)), CAST(:24 AS binary_double) FROM dual UNION ALL SELECT CAST(:25 AS number(19,0)), CAST(:26 AS binary_double) FROM dual UNION ALL SELECT CAST(:27 AS number(19,0)), CAST(:28 AS binary_double) FROM dual UNION ALL SELECT CAST(:29 AS number(19,0)), CAST(:30 AS binary_double) FROM dual UNION ALL SELECT CAST(:31 AS number(19,0)), CAST(:32 AS binary_double) FROM dual UNION ALL SELECT CAST(:33 AS number(19,0)), CAST(:34 AS binary_double) FROM dual UNION ALL SELECT CAST(:35 AS number(19,0)), CAST(:36 AS binary_double) FROM dual
  -- number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number

== ten thousand doubles of random bits come back to the bit (not to its end)
SAVEPOINT nested_0
ROLLBACK TO SAVEPOINT nested_0

== a double of negative zero is stored as zero

== NaN and the infinities are refused

== booleans come back as booleans
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "value" number(1,0) NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.value" CHECK ("value" IN (0, 1)),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "things" ("number", "value") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS number(1,0)) AS "value" FROM dual UNION ALL SELECT CAST(:3 AS number(19,0)), CAST(:4 AS number(1,0)) FROM dual UNION ALL SELECT CAST(:5 AS number(19,0)), CAST(:6 AS number(1,0)) FROM dual
  -- number, number, number, number, number, number

== what is neither true nor false is refused
