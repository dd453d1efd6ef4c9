Oracle: introspection
A statement stands where it comes first. Behind it are the kinds of its parameters.

== a schema that uses every feature is read as it was made (not to its end)

== an empty database has nothing in it

== every difference of a definition is found and named, and nothing else
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
CREATE TABLE "owners" (
  "id" raw(16) NOT NULL,
  "number" number(19,0) NOT NULL,
  "name" varchar2(40 char) NOT NULL,
  CONSTRAINT "owners.number" CHECK ("number" > 0),
  CONSTRAINT "owners_name" CHECK ("name" <> CHR(0)),
  CONSTRAINT "owners.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "owners_number_unique" ON "owners" ("number")
ALTER TABLE "owners" ADD CONSTRAINT "owners_number_unique" UNIQUE ("number") USING INDEX "owners_number_unique"
CREATE TABLE "things" (
  "id" raw(16) NOT NULL,
  "name" varchar2(20 char) DEFAULT 'other' NOT NULL,
  "size" number(10,0) NULL,
  "price" number(8,2) DEFAULT 1.00 NOT NULL,
  "code" varchar2(5 char) NULL,
  "owner_id" raw(16) NULL,
  CONSTRAINT "things.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "things_code_unique" ON "things" ("code")
ALTER TABLE "things" ADD CONSTRAINT "things_code_unique" UNIQUE ("code") USING INDEX "things_code_unique"
CREATE INDEX "things_size_name_index" ON "things" ("size", "name" DESC)
CREATE UNIQUE INDEX "things_name_unique" ON "things" (CASE WHEN ("size" IS NOT NULL) THEN "name" END)
ALTER TABLE "things" ADD CONSTRAINT "things_owner_id_foreign" FOREIGN KEY ("owner_id") REFERENCES "owners" ("id")
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
SELECT count(*) AS "count" FROM "things"
SELECT count(*) AS "count" FROM "owners"
DROP TABLE "things" PURGE
DROP TABLE "owners" PURGE
DELETE FROM "schema_migrations" WHERE "revision" = :1
  -- string
CREATE TABLE "things" (
  "id" raw(16) NOT NULL,
  "name" varchar2(20 char) NOT NULL,
  "size" number(10,0) NULL,
  "price" number(8,2) DEFAULT 1.00 NOT NULL,
  "code" varchar2(5 char) NULL,
  "owner_id" raw(16) NULL,
  CONSTRAINT "things.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY ("id")
)
CREATE TABLE "things" (
  "id" raw(16) NOT NULL,
  "name" varchar2(20 char) DEFAULT 'none' NULL,
  "size" number(10,0) NULL,
  "price" number(8,2) DEFAULT 1.00 NOT NULL,
  "code" varchar2(5 char) NULL,
  "owner_id" raw(16) NULL,
  CONSTRAINT "things.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY ("id")
)
CREATE TABLE "things" (
  "id" raw(16) NOT NULL,
  "name" varchar2(20 char) DEFAULT 'none' NOT NULL,
  "size" number(10,0) NOT NULL,
  "price" number(8,2) DEFAULT 1.00 NOT NULL,
  "code" varchar2(5 char) NULL,
  "owner_id" raw(16) NULL,
  CONSTRAINT "things.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY ("id")
)
CREATE TABLE "things" (
  "id" raw(16) NOT NULL,
  "name" varchar2(30 char) DEFAULT 'none' NOT NULL,
  "size" number(10,0) NULL,
  "price" number(8,2) DEFAULT 1.00 NOT NULL,
  "code" varchar2(5 char) NULL,
  "owner_id" raw(16) NULL,
  CONSTRAINT "things.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY ("id")
)
CREATE TABLE "things" (
  "id" raw(16) NOT NULL,
  "name" varchar2(20 char) DEFAULT 'none' NOT NULL,
  "size" number(19,0) NULL,
  "price" number(8,2) DEFAULT 1.00 NOT NULL,
  "code" varchar2(5 char) NULL,
  "owner_id" raw(16) NULL,
  CONSTRAINT "things.size" CHECK ("size" BETWEEN -9223372036854775808 AND 9223372036854775807),
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY ("id")
)
CREATE TABLE "things" (
  "id" raw(16) NOT NULL,
  "name" varchar2(20 char) DEFAULT 'none' NOT NULL,
  "size" number(10,0) NULL,
  "price" number(8,3) DEFAULT 1.000 NOT NULL,
  "code" varchar2(5 char) NULL,
  "owner_id" raw(16) NULL,
  CONSTRAINT "things.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY ("id")
)
CREATE TABLE "things" (
  "id" raw(16) NOT NULL,
  "name" varchar2(20 char) DEFAULT 'none' NOT NULL,
  "size" number(10,0) NULL,
  "price" number(8,2) DEFAULT 1.00 NOT NULL,
  "code" varchar2(5 char) NULL,
  "owner_id" raw(16) NULL,
  "extra" clob NULL,
  CONSTRAINT "things.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "things.extra" CHECK (('[' || "extra" || ']') IS JSON STRICT),
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY ("id")
)
CREATE TABLE "things" (
  "id" raw(16) NOT NULL,
  "name" varchar2(20 char) DEFAULT 'none' NOT NULL,
  "size" number(10,0) NULL,
  "price" number(8,2) DEFAULT 1.00 NOT NULL,
  "code" varchar2(5 char) NULL,
  "owner_id" raw(16) NULL,
  CONSTRAINT "things.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "things_size" CHECK ("size" > 1),
  CONSTRAINT "things.primary" PRIMARY KEY ("id")
)
CREATE TABLE "things" (
  "id" raw(16) NOT NULL,
  "name" varchar2(20 char) DEFAULT 'none' NOT NULL,
  "size" number(10,0) NULL,
  "price" number(8,2) DEFAULT 1.00 NOT NULL,
  "code" varchar2(5 char) NULL,
  "owner_id" raw(16) NULL,
  CONSTRAINT "things.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "things.primary" PRIMARY KEY ("id")
)
CREATE TABLE "things" (
  "id" raw(16) NOT NULL,
  "name" varchar2(20 char) DEFAULT 'none' NOT NULL,
  "size" number(10,0) NULL,
  "price" number(8,2) DEFAULT 1.00 NOT NULL,
  "code" varchar2(5 char) NULL,
  "owner_id" raw(16) NULL,
  CONSTRAINT "things.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things_extra" CHECK ("name" <> 'x'),
  CONSTRAINT "things.primary" PRIMARY KEY ("id")
)
CREATE TABLE "things" (
  "id" raw(16) NOT NULL,
  "name" varchar2(20 char) DEFAULT 'none' NOT NULL,
  "size" number(10,0) NULL,
  "price" number(8,2) DEFAULT 1.00 NOT NULL,
  "code" varchar2(5 char) NULL,
  "owner_id" raw(16) NULL,
  CONSTRAINT "things.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY ("id")
)
ALTER TABLE "things" ADD CONSTRAINT "things_owner_id_foreign" FOREIGN KEY ("owner_id") REFERENCES "owners" ("id") ON DELETE SET NULL
ALTER TABLE "things" ADD CONSTRAINT "things_id_foreign" FOREIGN KEY ("id") REFERENCES "owners" ("id") ON DELETE CASCADE
CREATE INDEX "things_size_name_index" ON "things" ("size", "name")
CREATE INDEX "things_code_unique" ON "things" ("code")
CREATE UNIQUE INDEX "things_name_unique" ON "things" (CASE WHEN ("size" IS NULL) THEN "name" END)
CREATE TABLE "things" (
  "id" raw(16) NOT NULL,
  "name" varchar2(20 char) DEFAULT 'none' NOT NULL,
  "size" number(10,0) NULL,
  "price" number(8,2) DEFAULT 1.00 NOT NULL,
  "code" varchar2(5 char) NULL,
  "owner_id" raw(16) NULL,
  CONSTRAINT "things.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY ("name")
)

== known differences are not told, and told when they are no longer so
