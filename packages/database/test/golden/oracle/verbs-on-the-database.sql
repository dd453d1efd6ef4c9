Oracle: verbs on the database
A statement stands where it comes first. Behind it are the kinds of its parameters.

== do what they do in a session, each committed when it returns (not to its end)
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
  -- bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty
SELECT "id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", TO_CHAR("born", 'YYYY-MM-DD') AS "born.text", TO_CHAR("seen_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at.text", "tags", "photo", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "people" WHERE "id" = :1 AND "deleted_at" IS NULL
  -- bytes
SELECT "id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", TO_CHAR("born", 'YYYY-MM-DD') AS "born.text", TO_CHAR("seen_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at.text", "tags", "photo", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "people" WHERE "email" = :1 AND "deleted_at" IS NULL OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", TO_CHAR("born", 'YYYY-MM-DD') AS "born.text", TO_CHAR("seen_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at.text", "tags", "photo", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "people" WHERE "deleted_at" IS NULL ORDER BY "email" DESC OFFSET :1 ROWS FETCH NEXT :2 ROWS ONLY
  -- number, number
SELECT "id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", TO_CHAR("born", 'YYYY-MM-DD') AS "born.text", TO_CHAR("seen_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at.text", "tags", "photo", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "people" WHERE "deleted_at" IS NULL ORDER BY "email", "id" OFFSET :1 ROWS FETCH NEXT :2 ROWS ONLY
  -- number, number
SELECT count(*) AS "count" FROM "people" WHERE "deleted_at" IS NULL
SELECT 1 AS "found" FROM "people" WHERE "email" = :1 AND "deleted_at" IS NULL OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- string, number, number
UPDATE "people" SET "name" = :1, "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE "id" = :3 AND "deleted_at" IS NULL
  -- string, string, bytes
UPDATE "people" SET "name" = :1, "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE "email" = :3 AND "deleted_at" IS NULL
  -- string, string, string
UPDATE "people" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE "email" = :3 AND "deleted_at" IS NULL
  -- string, string, string
UPDATE "people" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE "email" = :3 AND "deleted_at" IS NOT NULL
  -- empty, string, string
DELETE FROM "people" WHERE "email" = :1
  -- string
SAVEPOINT nested_0
ROLLBACK TO SAVEPOINT nested_0

== fail as they do in a session, and leave nothing behind (not to its end)

== wait for a transaction that writes, and read beside it without waiting
INSERT INTO "marks" ("room", "seat", "mark") VALUES (:1, :2, :3)
  -- string, number, empty
SELECT count(*) AS "count" FROM "marks"

== side by side: none is lost, and none meets another (not to its end)
SELECT "room", "seat", "mark" FROM "marks" WHERE "room" = :1 AND "seat" = :2
  -- string, number
