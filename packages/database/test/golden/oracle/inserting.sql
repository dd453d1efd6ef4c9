Oracle: inserting
A statement stands where it comes first. Behind it are the kinds of its parameters.

== insert gives the whole row back, with identifier, number, times and defaults
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
MERGE INTO "schema_counters" kept USING (SELECT CAST(:1 AS varchar2(255 char)) AS "name", CAST(:2 AS number(19,0)) AS "value" FROM dual) brought ON (kept."name" = brought."name") WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value")
  -- string, number
SELECT "value" FROM "schema_counters" WHERE "name" = :1
  -- string
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (:1, :2, :3, :4, :5, :6, TO_NUMBER(:7), :8, :9, :10, TO_DATE(:11, 'YYYY-MM-DD'), TO_TIMESTAMP(:12, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :13, :14, TO_TIMESTAMP(:15, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:16, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:17, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'))
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty
SELECT "id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", TO_CHAR("born", 'YYYY-MM-DD') AS "born.text", TO_CHAR("seen_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at.text", "tags", "photo", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "people" WHERE "id" = :1 AND "deleted_at" IS NULL
  -- bytes

== an identifier the program gives is kept

== an empty value is a value: it does not become the default
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "word" varchar2(5 char) DEFAULT 'some' NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "things" ("number", "word") SELECT CAST(:1 AS number(19,0)) AS "number", CAST(:2 AS varchar2(5 char)) AS "word" FROM dual UNION ALL SELECT CAST(:3 AS number(19,0)), CAST(:4 AS varchar2(5 char)) FROM dual UNION ALL SELECT CAST(:5 AS number(19,0)), CAST(:6 AS varchar2(5 char)) FROM dual UNION ALL SELECT CAST(:7 AS number(19,0)), CAST(:8 AS varchar2(5 char)) FROM dual
  -- number, string, number, string, number, empty, number, string
SELECT count(*) AS "count" FROM "things" WHERE "word" IS NULL

== defaults of every type are given by the layer, and by the database to a column added later
CREATE TABLE "things" (
  "number" number(19,0) NOT NULL,
  "a" number(19,0) DEFAULT -9223372036854775808 NOT NULL,
  "b" timestamp(3) DEFAULT TO_TIMESTAMP('2026-11-21T07:00:00.123', 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NOT NULL,
  "c" blob DEFAULT TO_BLOB(HEXTORAW('00ff')) NOT NULL,
  "d" binary_double DEFAULT 0.1d NOT NULL,
  "e" number(18,3) DEFAULT -1.500 NOT NULL,
  "f" clob DEFAULT TO_CLOB('{"a":["it''s",1]}') NOT NULL,
  "g" date DEFAULT TO_DATE('2026-11-21', 'YYYY-MM-DD') NOT NULL,
  "h" clob DEFAULT TO_CLOB(TO_CHAR(UNISTR('it''s \005c \d83d\de00\000a'))) NOT NULL,
  "i" raw(16) DEFAULT HEXTORAW('00000000000070008000000000000000') NOT NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.a" CHECK ("a" BETWEEN -9223372036854775808 AND 9223372036854775807),
  CONSTRAINT "things.f" CHECK (('[' || "f" || ']') IS JSON STRICT),
  CONSTRAINT "things.g" CHECK ("g" = TRUNC("g")),
  CONSTRAINT "things.primary" PRIMARY KEY ("number")
)
INSERT INTO "things" ("number", "a", "b", "c", "d", "e", "f", "g", "h", "i") VALUES (:1, :2, TO_TIMESTAMP(:3, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :4, :5, TO_NUMBER(:6), :7, TO_DATE(:8, 'YYYY-MM-DD'), :9, :10)
  -- number, bigint, string, bytes, number, string, string, string, string, bytes
SELECT "number", "a", TO_CHAR("b", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "b.text", "c", "d", "e", "f", TO_CHAR("g", 'YYYY-MM-DD') AS "g.text", "h", "i" FROM "things"

== insertMany of 0 rows gives them back in their order
SELECT "id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", TO_CHAR("born", 'YYYY-MM-DD') AS "born.text", TO_CHAR("seen_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at.text", "tags", "photo", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "people" WHERE "deleted_at" IS NULL ORDER BY "number"

== insertMany of 1 rows gives them back in their order

== insertMany of 49 rows gives them back in their order
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS number(19,0)) AS "number", CAST(:3 AS varchar2(100 char)) AS "email", CAST(:4 AS varchar2(100 char)) AS "name", CAST(:5 AS varchar2(7 char)) AS "role", CAST(:6 AS n … (28691 characters, 8642c70fcfa45391)
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, … 833 in all

== insertMany of 50 rows gives them back in their order
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS number(19,0)) AS "number", CAST(:3 AS varchar2(100 char)) AS "email", CAST(:4 AS varchar2(100 char)) AS "name", CAST(:5 AS varchar2(7 char)) AS "role", CAST(:6 AS n … (29271 characters, 797b694b4f1a9593)
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, … 850 in all

== insertMany of 51 rows gives them back in their order (not to its end)
SAVEPOINT nested_0
ROLLBACK TO SAVEPOINT nested_0

== insertMany of 1000 rows gives them back in their order (not to its end)

== the row that was given is not changed, and the one that comes back is its own
SELECT "id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", TO_CHAR("born", 'YYYY-MM-DD') AS "born.text", TO_CHAR("seen_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at.text", "tags", "photo", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "people" WHERE "deleted_at" IS NULL

== a row with an unknown column, without a needed one, or with a value of another type writes nothing
SELECT count(*) AS "count" FROM "people" WHERE "deleted_at" IS NULL
