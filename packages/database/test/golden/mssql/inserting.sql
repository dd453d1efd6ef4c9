SQL Server: inserting
A statement stands where it comes first. Behind it are the kinds of its parameters.

== insert gives the whole row back, with identifier, number, times and defaults
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
CREATE TABLE "people" (
  "id" binary(16) NOT NULL,
  "number" bigint NOT NULL,
  "email" varchar(401) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "name" varchar(401) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "people.name.default" DEFAULT 'nobody',
  "role" varchar(29) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "people.role.default" DEFAULT 'student',
  "age" int NULL,
  "balance" decimal(12,2) NOT NULL CONSTRAINT "people.balance.default" DEFAULT 0.00,
  "visits" bigint NOT NULL CONSTRAINT "people.visits.default" DEFAULT 0,
  "height" float NULL,
  "active" bit NOT NULL CONSTRAINT "people.active.default" DEFAULT 1,
  "born" date NULL,
  "seen_at" datetime2(3) NULL,
  "tags" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "people.tags.default" DEFAULT '[]',
  "photo" varbinary(max) NULL,
  "created_at" datetime2(3) NOT NULL,
  "updated_at" datetime2(3) NOT NULL,
  "deleted_at" datetime2(3) NULL,
  CONSTRAINT "people.number" CHECK ("number" > 0),
  CONSTRAINT "people.role" CHECK ("role" IN ('student', 'staff', 'admin')),
  CONSTRAINT "people.tags" CHECK (ISJSON(CONCAT('[', "tags", ']')) = 1),
  CONSTRAINT "people_balance" CHECK ("balance" >= -100.50),
  CONSTRAINT "people.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "people_number_unique" ON "people" ("number")
CREATE UNIQUE INDEX "people_email_unique" ON "people" ("email") WHERE "deleted_at" IS NULL
CREATE INDEX "people_role_age_index" ON "people" ("role", "age" DESC)
CREATE TABLE "pets" (
  "id" binary(16) NOT NULL,
  "owner_id" binary(16) NOT NULL,
  "sitter_id" binary(16) NULL,
  "vet_id" binary(16) NULL,
  "chip" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "kind" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "bought" decimal(8,2) NOT NULL CONSTRAINT "pets.bought.default" DEFAULT 0.00,
  "fed" decimal(8,2) NOT NULL CONSTRAINT "pets.fed.default" DEFAULT 0.00,
  "cost" decimal(8,2) NOT NULL CONSTRAINT "pets.cost.default" DEFAULT 0.00,
  CONSTRAINT "pets_cost" CHECK ("cost" = "bought" + "fed"),
  CONSTRAINT "pets.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "pets_chip_kind_unique" ON "pets" ("chip", "kind") WHERE "chip" IS NOT NULL AND "kind" IS NOT NULL
ALTER TABLE "pets" ADD CONSTRAINT "pets_owner_id_foreign" FOREIGN KEY ("owner_id") REFERENCES "people" ("id")
ALTER TABLE "pets" ADD CONSTRAINT "pets_sitter_id_foreign" FOREIGN KEY ("sitter_id") REFERENCES "people" ("id")
ALTER TABLE "pets" ADD CONSTRAINT "pets_vet_id_foreign" FOREIGN KEY ("vet_id") REFERENCES "people" ("id")
CREATE TRIGGER "people.cascade" ON "people" INSTEAD OF DELETE AS
BEGIN -- pets_owner_id_foreign cascade, pets_sitter_id_foreign set null
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    UPDATE "pets" SET "sitter_id" = NULL WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "pets"."sitter_id");
    DELETE FROM "pets" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "pets"."owner_id");
    DELETE FROM "people" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "people"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
CREATE TABLE "marks" (
  "room" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "seat" int NOT NULL,
  "mark" int NULL,
  CONSTRAINT "marks.primary" PRIMARY KEY CLUSTERED ("room", "seat")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(1021)), CAST(@p2 AS bigint))) AS brought ("name", "value") ON kept."name" = brought."name" WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value") OUTPUT inserted."value" AS "value";
  -- string, number
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3)), CAST(@p16 AS datetime2(3)), CAST(@p17 AS datetime2(3)))
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes

== an identifier the program gives is kept

== an empty value is a value: it does not become the default
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "word" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NULL CONSTRAINT "things.word.default" DEFAULT 'some',
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "things" ("number", "word") VALUES (@p1, @p2), (@p3, @p4), (@p5, @p6), (@p7, @p8)
  -- number, string, number, string, number, empty, number, string
SELECT count(*) AS "count" FROM "things" WHERE "word" IS NULL

== defaults of every type are given by the layer, and by the database to a column added later
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "a" bigint NOT NULL CONSTRAINT "things.a.default" DEFAULT -9223372036854775808,
  "b" datetime2(3) NOT NULL CONSTRAINT "things.b.default" DEFAULT CONVERT(datetime2(3), '2026-11-21T07:00:00.123', 126),
  "c" varbinary(max) NOT NULL CONSTRAINT "things.c.default" DEFAULT 0x00ff,
  "d" float NOT NULL CONSTRAINT "things.d.default" DEFAULT 0.1e0,
  "e" decimal(18,3) NOT NULL CONSTRAINT "things.e.default" DEFAULT -1.500,
  "f" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "things.f.default" DEFAULT '{"a":["it''s",1]}',
  "g" date NOT NULL CONSTRAINT "things.g.default" DEFAULT CONVERT(date, '2026-11-21', 23),
  "h" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL CONSTRAINT "things.h.default" DEFAULT CAST(N'it''s \ 😀
' COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(12)),
  "i" binary(16) NOT NULL CONSTRAINT "things.i.default" DEFAULT 0x00000000000070008000000000000000,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things.f" CHECK (ISJSON(CONCAT('[', "f", ']')) = 1),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "things" ("number", "a", "b", "c", "d", "e", "f", "g", "h", "i") VALUES (@p1, @p2, CAST(@p3 AS datetime2(3)), CAST(@p4 AS varbinary(max)), @p5, CAST(@p6 AS decimal(18,3)), @p7, CAST(@p8 AS date), @p9, CAST(@p10 AS binary(16)))
  -- number, bigint, string, bytes, number, string, string, string, string, bytes
SELECT "number", "a", "b", "c", "d", CONVERT(varchar(40), "e") AS "e.text", "f", "g", "h", "i" FROM "things"

== insertMany of 0 rows gives them back in their order
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "deleted_at" IS NULL ORDER BY "number"

== insertMany of 1 rows gives them back in their order

== insertMany of 49 rows gives them back in their order
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3) … (14296 characters, 7449167f270ce4e9)
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, … 833 in all

== insertMany of 50 rows gives them back in their order
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3) … (14586 characters, 1a73e206bdb90a55)
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, … 850 in all

== insertMany of 51 rows gives them back in their order
SAVE TRANSACTION nested_0

== insertMany of 1000 rows gives them back in their order

== the row that was given is not changed, and the one that comes back is its own
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "deleted_at" IS NULL

== a row with an unknown column, without a needed one, or with a value of another type writes nothing
SELECT count(*) AS "count" FROM "people" WHERE "deleted_at" IS NULL
