Oracle: introspection of changes made behind the layer
A statement stands where it comes first. Behind it are the kinds of its parameters.

== a lost index is found
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
  "name" varchar2(20 char) DEFAULT 'none' NOT NULL,
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

== an extra index is found

== a lost column is found

== an extra column is found

== an extra table is found

== a lost table is found

== an extra view is found
