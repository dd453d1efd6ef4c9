SQL Server: constraints
A statement stands where it comes first. Behind it are the kinds of its parameters.

== unique: a second row with the value is refused, by insert and by update
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
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3)), CAST(@p16 AS datetime2(3)), CAST(@p17 AS datetime2(3))), (CAST(@p18 AS binary(16)), @p19, @p20, @p21, @p22, @p23, CAST(@p24 AS decimal(12,2)), @p25, @p26, @p27, CAST(@p28 AS date), CAST(@p29 AS datetime2(3)), @p30, CAST(@p31 AS varbinary(max)), CAST(@p32 AS datetime2(3)), CAST(@p33 AS datetime2(3)), CAST(@p34 AS datetime2(3)))
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty
SAVE TRANSACTION nested_1
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3)), CAST(@p16 AS datetime2(3)), CAST(@p17 AS datetime2(3)))
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty
ROLLBACK TRANSACTION nested_1
SAVE TRANSACTION nested_2
UPDATE "people" SET "email" = @p1, "updated_at" = CAST(@p2 AS datetime2(3)) WHERE "id" = CAST(@p3 AS binary(16)) AND "deleted_at" IS NULL
  -- string, string, bytes
ROLLBACK TRANSACTION nested_2
SAVE TRANSACTION nested_3
ROLLBACK TRANSACTION nested_3
SAVE TRANSACTION nested_4
MERGE INTO "schema_counters" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(1021)), CAST(@p2 AS bigint))) AS brought ("name", "value") ON kept."name" = brought."name" WHEN MATCHED AND kept."value" < brought."value" THEN UPDATE SET "value" = brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value");
  -- string, number
ROLLBACK TRANSACTION nested_4
SELECT count(*) AS "count" FROM "people" WHERE "deleted_at" IS NULL

== unique ignores case and trailing spaces no more than code points do
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3)), CAST(@p16 AS datetime2(3)), CAST(@p17 AS datetime2(3))), (CAST(@p18 AS binary(16)), @p19, @p20, @p21, @p22, @p23, CAST(@p24 AS decimal(12,2)), @p25, @p26, @p27, CAST(@p28 AS date), CAST(@p29 AS datetime2(3)), @p30, CAST(@p31 AS varbinary(max)), CAST(@p32 AS datetime2(3)), CAST(@p33 AS datetime2(3)), CAST(@p34 AS datetime2(3))), (CAST(@p35 AS binary(16)), @p36, @p37, @p38, @p39, @p40, CAST(@p41 AS decimal(12,2)), @p42, @p43, @p44, CAST(@p45 AS date), CAST(@p46 AS datetime2(3)), @p47, CAST(@p48 AS varbinary(max)), CAST(@p49 AS datetime2(3)), CAST(@p50 AS datetime2(3)), CAST(@p51 AS datetime2(3))), (CAST(@p52 AS binary(16)), @p53, @p54, @p55, @p56, @p57, CAST(@p58 AS decimal(12,2)), @p59, @p60, @p61, CAST(@p62 AS date), CAST(@p63 AS datetime2(3)), @p64, CAST(@p65 AS varbinary(max)), CAST(@p66 AS datetime2(3)), CAST(@p67 AS datetime2(3)), CAST(@p68 AS datetime2(3))), (CAST(@p69 AS binary(16)), @p70, @p71, @p72, @p73, @p74, CAST(@p75 AS decimal(12,2)), @p76, @p77, @p78, CAST(@p79 AS date), CAST(@p80 AS datetime2(3)), @p81, CAST(@p82 AS varbinary(max)), CAST(@p83 AS datetime2(3)), CAST(@p84 AS datetime2(3)), CAST(@p85 AS datetime2(3)))
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, … 85 in all

== unique among the rows that are not deleted: the value is free after a delete, and restore collides
UPDATE "people" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "updated_at" = CAST(@p2 AS datetime2(3)) WHERE "email" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string, string, string
UPDATE "people" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "updated_at" = CAST(@p2 AS datetime2(3)) WHERE "email" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NOT NULL
  -- empty, string, string
SELECT count(*) AS "count" FROM "people" WHERE "email" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))
  -- string

== unique over several columns ignores rows with an empty one
INSERT INTO "pets" ("id", "owner_id", "sitter_id", "vet_id", "chip", "kind", "bought", "fed", "cost") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), CAST(@p3 AS binary(16)), CAST(@p4 AS binary(16)), @p5, @p6, CAST(@p7 AS decimal(8,2)), CAST(@p8 AS decimal(8,2)), CAST(@p9 AS decimal(8,2)))
  -- bytes, bytes, empty, empty, empty, empty, string, string, string

== a key of several columns is unique as a whole
INSERT INTO "marks" ("room", "seat", "mark") VALUES (@p1, @p2, @p3), (@p4, @p5, @p6), (@p7, @p8, @p9)
  -- string, number, empty, string, number, empty, string, number, empty
INSERT INTO "marks" ("room", "seat", "mark") VALUES (@p1, @p2, @p3)
  -- string, number, empty

== check with a decimal literal: the last digit decides
UPDATE "people" SET "balance" = CAST(@p1 AS decimal(12,2)), "updated_at" = CAST(@p2 AS datetime2(3)) WHERE "email" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string, string, string

== check with the literal on the left, and with and, or and not
CREATE TABLE "things" (
  "number" bigint NOT NULL,
  "cents" decimal(6,2) NOT NULL,
  "word" varchar(21) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  CONSTRAINT "things.number" CHECK ("number" > 0),
  CONSTRAINT "things_cents" CHECK (0.50 <= "cents"),
  CONSTRAINT "things_word" CHECK ((("word" IS NULL) AND ("cents" < 10.00)) OR (NOT ("word" = 'no'))),
  CONSTRAINT "things.primary" PRIMARY KEY CLUSTERED ("number")
)
INSERT INTO "things" ("number", "cents", "word") VALUES (@p1, CAST(@p2 AS decimal(6,2)), @p3), (@p4, CAST(@p5 AS decimal(6,2)), @p6), (@p7, CAST(@p8 AS decimal(6,2)), @p9)
  -- number, string, empty, number, string, empty, number, string, string
INSERT INTO "things" ("number", "cents", "word") VALUES (@p1, CAST(@p2 AS decimal(6,2)), @p3)
  -- number, string, empty

== check with a sum of decimals is exact

== foreign keys: a row must point at one that is there
UPDATE "pets" SET "sitter_id" = CAST(@p1 AS binary(16)) WHERE "id" = CAST(@p2 AS binary(16))
  -- bytes, bytes

== foreign keys: cascade takes the rows along, set null empties, restrict refuses
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3)), CAST(@p16 AS datetime2(3)), CAST(@p17 AS datetime2(3))), (CAST(@p18 AS binary(16)), @p19, @p20, @p21, @p22, @p23, CAST(@p24 AS decimal(12,2)), @p25, @p26, @p27, CAST(@p28 AS date), CAST(@p29 AS datetime2(3)), @p30, CAST(@p31 AS varbinary(max)), CAST(@p32 AS datetime2(3)), CAST(@p33 AS datetime2(3)), CAST(@p34 AS datetime2(3))), (CAST(@p35 AS binary(16)), @p36, @p37, @p38, @p39, @p40, CAST(@p41 AS decimal(12,2)), @p42, @p43, @p44, CAST(@p45 AS date), CAST(@p46 AS datetime2(3)), @p47, CAST(@p48 AS varbinary(max)), CAST(@p49 AS datetime2(3)), CAST(@p50 AS datetime2(3)), CAST(@p51 AS datetime2(3)))
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, … 51 in all
DELETE FROM "people" WHERE "email" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))
  -- string
SELECT "id", "owner_id", "sitter_id", "vet_id", "chip", "kind", CONVERT(varchar(40), "bought") AS "bought.text", CONVERT(varchar(40), "fed") AS "fed.text", CONVERT(varchar(40), "cost") AS "cost.text" FROM "pets" WHERE "id" = CAST(@p1 AS binary(16))
  -- bytes
SELECT count(*) AS "count" FROM "pets"

== a rule of another table, broken by what a delete does there, is not said to be of the one deleted from
CREATE TABLE "parents" (
  "id" binary(16) NOT NULL,
  CONSTRAINT "parents.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE TABLE "children" (
  "id" binary(16) NOT NULL,
  "parent_id" binary(16) NULL,
  CONSTRAINT "children_has_parent" CHECK ("parent_id" IS NOT NULL),
  CONSTRAINT "children.primary" PRIMARY KEY CLUSTERED ("id")
)
ALTER TABLE "children" ADD CONSTRAINT "children_parent_id_foreign" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id")
CREATE TRIGGER "parents.cascade" ON "parents" INSTEAD OF DELETE AS
BEGIN -- children_parent_id_foreign set null
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    UPDATE "children" SET "parent_id" = NULL WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "children"."parent_id");
    DELETE FROM "parents" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "parents"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
INSERT INTO "parents" ("id") VALUES (CAST(@p1 AS binary(16)))
  -- bytes
INSERT INTO "children" ("id", "parent_id") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)))
  -- bytes, bytes
DELETE FROM "parents"

== a soft delete touches no other rows

== one row of many that breaks a rule: none of the statement is written, and the transaction can go on

== no error repeats a value of a row, in its message, its details or its causes
SAVE TRANSACTION nested_5
ROLLBACK TRANSACTION nested_5
SAVE TRANSACTION nested_6
ROLLBACK TRANSACTION nested_6
SAVE TRANSACTION nested_7
ROLLBACK TRANSACTION nested_7
SAVE TRANSACTION nested_8
ROLLBACK TRANSACTION nested_8
