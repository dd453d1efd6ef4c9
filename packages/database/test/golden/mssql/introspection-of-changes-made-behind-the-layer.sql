SQL Server: introspection of changes made behind the layer
A statement stands where it comes first. Behind it are the kinds of its parameters.

== a lost index is found
CREATE TABLE "schema_counters" (
  "name" varchar(1021) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "value" bigint NOT NULL,
  CONSTRAINT "schema_counters.value" CHECK ("value" > 0),
  CONSTRAINT "schema_counters.primary" PRIMARY KEY NONCLUSTERED ("name")
)
CREATE TABLE "schema_migrations" (
  "revision" varchar(1021) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "name" varchar(1021) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "parents" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "checksum" varchar(257) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "applied_at" datetime2(3) NOT NULL,
  "duration_ms" int NOT NULL,
  "status" varchar(29) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "journal" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  CONSTRAINT "schema_migrations.parents" CHECK (ISJSON(CONCAT('[', "parents", ']')) = 1),
  CONSTRAINT "schema_migrations.status" CHECK ("status" IN ('applied', 'failed')),
  CONSTRAINT "schema_migrations.journal" CHECK (ISJSON(CONCAT('[', "journal", ']')) = 1),
  CONSTRAINT "schema_migrations.primary" PRIMARY KEY NONCLUSTERED ("revision")
)
SELECT "revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal" FROM "schema_migrations" ORDER BY "applied_at", "revision"
CREATE TABLE "owners" (
  "id" binary(16) NOT NULL,
  "number" bigint NOT NULL,
  "name" varchar(161) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT "owners.number" CHECK ("number" > 0),
  CONSTRAINT "owners_name" CHECK ("name" <> ''),
  CONSTRAINT "owners.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "owners_number_unique" ON "owners" ("number")
CREATE TABLE "things" (
  "id" binary(16) NOT NULL,
  "name" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "things.name.default" DEFAULT 'none',
  "size" int NULL,
  "price" decimal(8,2) NOT NULL CONSTRAINT "things.price.default" DEFAULT 1.00,
  "code" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "owner_id" binary(16) NULL,
  CONSTRAINT "things_size" CHECK ("size" >= 1),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "things_code_unique" ON "things" ("code") WHERE "code" IS NOT NULL
CREATE INDEX "things_size_name_index" ON "things" ("size", "name" DESC)
CREATE UNIQUE INDEX "things_name_unique" ON "things" ("name") WHERE "size" IS NOT NULL
ALTER TABLE "things" ADD CONSTRAINT "things_owner_id_foreign" FOREIGN KEY ("owner_id") REFERENCES "owners" ("id")
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty

== an extra index is found

== a lost column is found

== an extra column is found

== an extra table is found

== a lost table is found

== an extra view is found
