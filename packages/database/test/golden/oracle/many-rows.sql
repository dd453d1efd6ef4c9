Oracle: many rows
A statement stands where it comes first. Behind it are the kinds of its parameters.

== insertMany of 0 rows out of a generator tells their number, and all are there (not to its end)
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
  "number" number(19,0) NOT NULL,
  "email" varchar2(100 char) NOT NULL,
  "name" varchar2(100 char) DEFAULT 'nobody' NOT NULL,
  "role" varchar2(7 char) DEFAULT 'student' NOT NULL,
  "age" number(10,0) NULL,
  "balance" number(12,2) DEFAULT 0.00 NOT NULL,
  "visits" number(19,0) DEFAULT 0 NOT NULL,
  "height" binary_double NULL,
  "active" number(1,0) DEFAULT 1 NOT NULL,
  "born" date NULL,
  "seen_at" timestamp(3) NULL,
  "tags" clob DEFAULT TO_CLOB('[]') NOT NULL,
  "photo" blob NULL,
  "created_at" timestamp(3) NOT NULL,
  "updated_at" timestamp(3) NOT NULL,
  "deleted_at" timestamp(3) NULL,
  CONSTRAINT "people.number" CHECK ("number" > 0),
  CONSTRAINT "people.role" CHECK ("role" IN ('student', 'staff', 'admin')),
  CONSTRAINT "people.age" CHECK ("age" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "people.visits" CHECK ("visits" BETWEEN -9223372036854775808 AND 9223372036854775807),
  CONSTRAINT "people.active" CHECK ("active" IN (0, 1)),
  CONSTRAINT "people.born" CHECK ("born" = TRUNC("born")),
  CONSTRAINT "people.tags" CHECK (('[' || "tags" || ']') IS JSON STRICT),
  CONSTRAINT "people_balance" CHECK ("balance" >= -100.50),
  CONSTRAINT "people.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "people_number_unique" ON "people" ("number")
ALTER TABLE "people" ADD CONSTRAINT "people_number_unique" UNIQUE ("number") USING INDEX "people_number_unique"
CREATE UNIQUE INDEX "people_email_unique" ON "people" (CASE WHEN ("deleted_at" IS NULL) THEN "email" END)
CREATE INDEX "people_role_age_index" ON "people" ("role", "age" DESC)
CREATE TABLE "pets" (
  "id" raw(16) NOT NULL,
  "owner_id" raw(16) NOT NULL,
  "sitter_id" raw(16) NULL,
  "vet_id" raw(16) NULL,
  "chip" varchar2(20 char) NULL,
  "kind" varchar2(20 char) NULL,
  "bought" number(8,2) DEFAULT 0.00 NOT NULL,
  "fed" number(8,2) DEFAULT 0.00 NOT NULL,
  "cost" number(8,2) DEFAULT 0.00 NOT NULL,
  CONSTRAINT "pets_cost" CHECK ("cost" = "bought" + "fed"),
  CONSTRAINT "pets.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "pets_chip_kind_unique" ON "pets" (CASE WHEN "chip" IS NOT NULL AND "kind" IS NOT NULL THEN "chip" END, CASE WHEN "chip" IS NOT NULL AND "kind" IS NOT NULL THEN "kind" END)
ALTER TABLE "pets" ADD CONSTRAINT "pets_owner_id_foreign" FOREIGN KEY ("owner_id") REFERENCES "people" ("id") ON DELETE CASCADE
ALTER TABLE "pets" ADD CONSTRAINT "pets_sitter_id_foreign" FOREIGN KEY ("sitter_id") REFERENCES "people" ("id") ON DELETE SET NULL
ALTER TABLE "pets" ADD CONSTRAINT "pets_vet_id_foreign" FOREIGN KEY ("vet_id") REFERENCES "people" ("id")
CREATE TABLE "marks" (
  "room" varchar2(20 char) NOT NULL,
  "seat" number(10,0) NOT NULL,
  "mark" number(10,0) NULL,
  CONSTRAINT "marks.seat" CHECK ("seat" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "marks.mark" CHECK ("mark" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "marks.primary" PRIMARY KEY ("room", "seat")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
SAVEPOINT nested_0
ROLLBACK TO SAVEPOINT nested_0

== insertMany of 1 rows out of a generator tells their number, and all are there (not to its end)

== insertMany of 50 rows out of a generator tells their number, and all are there (not to its end)

== insertMany of 51 rows out of a generator tells their number, and all are there (not to its end)

== insertMany of 1999 rows out of a generator tells their number, and all are there (not to its end)

== insertMany of 2000 rows out of a generator tells their number, and all are there (not to its end)

== insertMany of 2001 rows out of a generator tells their number, and all are there (not to its end)

== insertMany of 4500 rows out of a generator tells their number, and all are there (not to its end)

== insertMany of a list of 0 rows that nobody wants back tells their number, and all are there, filled and numbered
SELECT "id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", TO_CHAR("born", 'YYYY-MM-DD') AS "born.text", TO_CHAR("seen_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at.text", "tags", "photo", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "people" WHERE "deleted_at" IS NULL ORDER BY "number"

== insertMany of a list of 3 rows that nobody wants back tells their number, and all are there, filled and numbered
MERGE INTO "schema_counters" kept USING (SELECT CAST(:1 AS varchar2(255 char)) AS "name", CAST(:2 AS number(19,0)) AS "value" FROM dual) brought ON (kept."name" = brought."name") WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value")
  -- string, number
SELECT "value" FROM "schema_counters" WHERE "name" = :1
  -- string
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS number(19,0)) AS "number", CAST(:3 AS varchar2(100 char)) AS "email", CAST(:4 AS varchar2(100 char)) AS "name", CAST(:5 AS varchar2(7 char)) AS "role", CAST(:6 AS number(10,0)) AS "age", CAST(:7 AS number(12,2)) AS "balance", CAST(:8 AS number(19,0)) AS "visits", CAST(:9 AS binary_double) AS "height", CAST(:10 AS number(1,0)) AS "active", TO_DATE(:11, 'YYYY-MM-DD') AS "born", TO_TIMESTAMP(:12, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at", TO_CLOB(:13) AS "tags", TO_BLOB(:14) AS "photo", TO_TIMESTAMP(:15, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at", TO_TIMESTAMP(:16, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at", TO_TIMESTAMP(:17, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:18 AS raw(16)), CAST(:19 AS number(19,0)), CAST(:20 AS varchar2(100 char)), CAST(:21 AS varchar2(100 char)), CAST(:22 AS varchar2(7 char)), CAST(:23 AS number(10,0)), CAST(:24 AS number(12,2)), CAST(:25 AS number(19,0)), CAST(:26 AS binary_double), CAST(:27 AS number(1,0)), TO_DATE(:28, 'YYYY-MM-DD'), TO_TIMESTAMP(:29, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_CLOB(:30), TO_BLOB(:31), TO_TIMESTAMP(:32, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:33, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:34, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:35 AS raw(16)), CAST(:36 AS number(19,0)), CAST(:37 AS varchar2(100 char)), CAST(:38 AS varchar2(100 char)), CAST(:39 AS varchar2(7 char)), CAST(:40 AS number(10,0)), CAST(:41 AS number(12,2)), CAST(:42 AS number(19,0)), CAST(:43 AS binary_double), CAST(:44 AS number(1,0)), TO_DATE(:45, 'YYYY-MM-DD'), TO_TIMESTAMP(:46, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_CLOB(:47), TO_BLOB(:48), TO_TIMESTAMP(:49, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:50, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:51, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, … 51 in all

== insertMany of a list of 51 rows that nobody wants back tells their number, and all are there, filled and numbered (not to its end)

== rows that come asynchronously, also out of what the same session does (not to its end)

== texts, bytes, numbers and empty values come through a load as through single inserts (not to its end)

== columns that are empty in every row of a list, and in some lists only, come back as they are there (not to its end)

== a stream is filled as single rows are: identifiers and numbers in order, times, defaults (not to its end)

== a row that breaks a rule among thousands: the error of a single insert (not to its end)
INSERT INTO "marks" ("room", "seat", "mark") VALUES (:1, :2, :3)
  -- string, number, empty

== a load that failed in a nested transaction leaves nothing, and the transaction goes on (not to its end)
SAVEPOINT nested_1
ROLLBACK TO SAVEPOINT nested_1

== a long list that fails leaves nothing of itself, also where its error is caught without a nested transaction (not to its end)

== what is written beside a long list that fails stays (not to its end)

== upsertMany takes rows as they come: those that are there are changed, the others inserted (not to its end)

== a source that fails ends the insert with its error, and the transaction is rolled back (not to its end)

== a stream out goes into a stream in, row by row (not to its end)
