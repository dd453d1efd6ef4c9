Oracle: drift
A statement stands where it comes first. Behind it are the kinds of its parameters.

== one sentence for a missing table
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
CREATE TABLE "houses" (
  "id" raw(16) NOT NULL,
  "number" number(19,0) NOT NULL,
  "name" varchar2(50 char) NOT NULL,
  "note" varchar2(20 char) NULL,
  "price" number(8,2) DEFAULT 0.00 NOT NULL,
  CONSTRAINT "houses.number" CHECK ("number" > 0),
  CONSTRAINT "houses_price" CHECK ("price" >= 0.00),
  CONSTRAINT "houses.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "houses_number_unique" ON "houses" ("number")
ALTER TABLE "houses" ADD CONSTRAINT "houses_number_unique" UNIQUE ("number") USING INDEX "houses_number_unique"
CREATE INDEX "houses_name_number_index" ON "houses" ("name", "number" DESC)
CREATE TABLE "rooms" (
  "id" raw(16) NOT NULL,
  "house_id" raw(16) NOT NULL,
  "size" number(10,0) NOT NULL,
  CONSTRAINT "rooms.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "rooms.primary" PRIMARY KEY ("id")
)
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_house_id_foreign" FOREIGN KEY ("house_id") REFERENCES "houses" ("id") ON DELETE CASCADE
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
CREATE TABLE "sheds" (
  "id" raw(16) NOT NULL,
  "size" number(10,0) NOT NULL,
  CONSTRAINT "sheds.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "sheds.primary" PRIMARY KEY ("id")
)
CREATE TABLE "barns" (
  "id" raw(16) NOT NULL,
  "size" number(10,0) NOT NULL,
  CONSTRAINT "barns.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "barns.primary" PRIMARY KEY ("id")
)

== one sentence for a extra table

== one sentence for a missing column

== one sentence for a extra column

== one sentence for a missing index

== one sentence for a extra index

== one sentence for a changed index

== one sentence for a extra trigger

== one sentence for a extra view

== one sentence for a missing table of the layer
