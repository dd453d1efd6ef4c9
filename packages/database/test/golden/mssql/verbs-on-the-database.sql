SQL Server: verbs on the database
A statement stands where it comes first. Behind it are the kinds of its parameters.

== do what they do in a session, each committed when it returns
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
  -- bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "id" = CAST(@p1 AS binary(16)) AND "deleted_at" IS NULL
  -- bytes
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "email" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "deleted_at" IS NULL ORDER BY "email" DESC OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "deleted_at" IS NULL ORDER BY "email", "id" OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
SELECT count(*) AS "count" FROM "people" WHERE "deleted_at" IS NULL
SELECT 1 AS "found" FROM "people" WHERE "email" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
UPDATE "people" SET "name" = @p1, "updated_at" = CAST(@p2 AS datetime2(3)) WHERE "id" = CAST(@p3 AS binary(16)) AND "deleted_at" IS NULL
  -- string, string, bytes
UPDATE "people" SET "name" = @p1, "updated_at" = CAST(@p2 AS datetime2(3)) WHERE "email" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string, string, string
UPDATE "people" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "updated_at" = CAST(@p2 AS datetime2(3)) WHERE "email" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string, string, string
UPDATE "people" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "updated_at" = CAST(@p2 AS datetime2(3)) WHERE "email" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NOT NULL
  -- empty, string, string
DELETE FROM "people" WHERE "email" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))
  -- string
SAVE TRANSACTION nested_0
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3) … (14586 characters, 1a73e206bdb90a55)
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, … 850 in all
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3)), CAST(@p16 AS datetime2(3)), CAST(@p17 AS datetime2(3))), (CAST(@p18 AS binary(16)), @p19, @p20, @p21, @p22, @p23, CAST(@p24 AS decimal(12,2)), @p25, @p26, @p27, CAST(@p28 AS date), CAST(@p29 AS datetime2(3)), @p30, CAST(@p31 AS varbinary(max)), CAST(@p32 AS datetime2(3)), CAST(@p33 AS datetime2(3)), CAST(@p34 AS datetime2(3))), (CAST(@p35 AS binary(16)), @p36, @p37, @p38, @p39, @p40, CAST(@p41 AS decimal(12,2)), @p42, @p43, @p44, CAST(@p45 AS date), CAST(@p46 AS datetime2(3)), @p47, CAST(@p48 AS varbinary(max)), CAST(@p49 AS datetime2(3)), CAST(@p50 AS datetime2(3)), CAST(@p51 AS datetime2(3))), (CAST(@p52 AS binary(16)), @p53, @p54, @p55, @p56, @p57, CAST(@p58 AS decimal(12,2)), @p59, @p60, @p61, CAST(@p62 AS date), CAST(@p63 AS datetime2(3)), @p64, CAST(@p65 AS varbinary(max)), CAST(@p66 AS datetime2(3)), CAST(@p67 AS datetime2(3)), CAST(@p68 AS datetime2(3))), (CAST(@p69 AS binary(16)), @p70, @p71, @p72, @p73, @p74, CAST(@p75 AS decimal(12,2)), @p76, @p77, @p78, CAST(@p79 AS date), CAST(@p80 AS datetime2(3)), @p81, CAST(@p82 AS varbinary(max)), CAST(@p83 AS datetime2(3)), CAST(@p84 AS datetime2(3)), CAST(@p85 AS datetime2(3))), (CAST(@p86 AS binary(16)), @p87, @p88, @p89, @p90, @p91, CAST(@p92 AS decimal(12,2)), @p93, @p94, @p95, CAST(@p96 AS date), CAST(@p97 AS datetime2(3)), @p98, CAST(@p99 AS varbinary(max)), CAST(@p100 AS datetime2(3)), CAST(@p101 AS datetime2(3)), CAST(@p102 AS datetime2(3))), (CAST(@p103 AS binary(16)), @p104, @p105, @p106, @p107, @p108, CAST(@p109 AS decimal(12,2)), @p110, @p111, @p112, CAST(@p113 AS date), CAST(@p114 AS datetime2(3)), @p115, CAST(@p116 AS varbinary(max)), CAST(@p117 AS datetime2(3)), CAST(@p118 AS datetime2(3)), CAST(@p119 AS datetime2(3))), (CAST(@p120 AS binary(16)), @p121, @p122, @p123, @p124, @p125, CAST(@p126 AS decimal(12,2)), @p127, @p128, @p129, CAST(@p130 AS date), CAST(@p131 AS datetime2(3)), @p132, CAST(@p133 AS varbinary(max)), CAST(@p134 AS datetime2(3)), CAST(@p135 AS datetime2(3)), CAST(@p136 AS datetime2(3))), (CAST(@p137 AS binary(16)), @p138, @p139, @p140, @p141, @p142, CAST(@p143 AS decimal(12,2)), @p144, @p145, @p146, CAST(@p147 AS date), CAST(@p148 AS datetime2(3)), @p149, CAST(@p150 AS varbinary(max)), CAST(@p151 AS datetime2(3)), CAST(@p152 AS datetime2(3)), CAST(@p153 AS datetime2(3))), (CAST(@p154 AS binary(16)), @p155, @p156, @p157, @p158, @p159, CAST(@p160 AS decimal(12,2)), @p161, @p162, @p163, CAST(@p164 AS date), CAST(@p165 AS datetime2(3)), @p166, CAST(@p167 AS varbinary(max)), CAST(@p168 AS datetime2(3)), CAST(@p169 AS datetime2(3)), CAST(@p170 AS datetime2(3)))
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, … 170 in all
MERGE INTO "marks" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p2 AS int), CAST(@p3 AS int))) AS brought ("room", "seat", "mark") ON kept."room" = brought."room" AND kept."seat" = brought."seat" WHEN NOT MATCHED THEN INSERT ("room", "seat", "mark") VALUES (brought."room", brought."seat", brought."mark");
  -- string, number, empty
MERGE INTO "marks" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p2 AS int), CAST(@p3 AS int))) AS brought ("room", "seat", "mark") ON kept."room" = brought."room" AND kept."seat" = brought."seat" WHEN MATCHED THEN UPDATE SET "mark" = brought."mark" WHEN NOT MATCHED THEN INSERT ("room", "seat", "mark") VALUES (brought."room", brought."seat", brought."mark");
  -- string, number, number
SELECT "room", "seat", "mark" FROM "marks" WHERE "room" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "seat" = @p2 ORDER BY "room" DESC OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- string, number, number, number
INSERT INTO "marks" ("room", "seat", "mark") VALUES (@p1, @p2, @p3)
  -- string, number, empty
UPDATE "marks" SET "mark" = @p1 WHERE "room" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "seat" = @p3
  -- number, string, number
SELECT "room", "seat", "mark" FROM "marks" WHERE "room" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "seat" = @p2
  -- string, number

== fail as they do in a session, and leave nothing behind
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3) … (3276 characters, 3da4aad4b42f453e)
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, … 187 in all
ROLLBACK TRANSACTION nested_0
SELECT "room", "seat", "mark" FROM "marks"

== wait for a transaction that writes, and read beside it without waiting
SELECT count(*) AS "count" FROM "marks"

== side by side: none is lost, and none meets another (not to its end)
