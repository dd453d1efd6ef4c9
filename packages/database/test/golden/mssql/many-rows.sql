SQL Server: many rows
A statement stands where it comes first. Behind it are the kinds of its parameters.

== insertMany of 0 rows out of a generator tells their number, and all are there
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
SELECT count(*) AS "count" FROM "marks"
SELECT "room", "seat", "mark" FROM "marks" ORDER BY "seat" DESC OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number

== insertMany of 1 rows out of a generator tells their number, and all are there
INSERT INTO "marks" ("room", "seat", "mark") VALUES (@p1, @p2, @p3)
  -- string, number, empty

== insertMany of 50 rows out of a generator tells their number, and all are there
INSERT INTO "marks" ("room", "seat", "mark") VALUES (@p1, @p2, @p3), (@p4, @p5, @p6), (@p7, @p8, @p9), (@p10, @p11, @p12), (@p13, @p14, @p15), (@p16, @p17, @p18), (@p19, @p20, @p21), (@p22, @p23, @p24), (@p25, @p26, @p27), (@p28, @p29, @p30), (@p31, @p32, @p33), (@p34, @p35, @p36), (@p37, @p38, @p39), (@p40, @p41, @p42), (@p43, @p44, @p45), (@p46, @p47, @p48), (@p49, @p50, @p51), (@p52, @p53, @p54), (@p55, @p56, @p57), (@p58, @p59, @p60), (@p61, @p62, @p63), (@p64, @p65, @p66), (@p67, @p68, @p69), (@p70, @p71, @p72), (@p73, @p74, @p75), (@p76, @p77, @p78), (@p79, @p80, @p81), (@p82, @p83, @p84), (@p85, @p86, @p87), (@p88, @p89, @p90), (@p91, @p92, @p93), (@p94, @p95, @p96), (@p97, @p98, @p99), (@p100, @p101, @p102), (@p103, @p104, @p105), (@p106, @p107, @p108), (@p109, @p110, @p111), (@p112, @p113, @p114), (@p115, @p116, @p117), (@p118, @p119, @p120), (@p121, @p122, @p123), (@p124, @p125, @p126), (@p127, @p128, @p129), (@p130, @p131, @p132), (@p133, @p134, @p135), (@p136, @p137, @p138), (@p139, @p140, @p141), (@p142, @p143, @p144), (@p145, @p146, @p147), (@p148, @p149, @p150)
  -- string, number, empty, string, number, number, string, number, number, string, number, empty, string, number, number, string, number, number, string, number, empty, string, number, number, string, number, number, string, number, empty, string, number, number, string, number, number, string, number, empty, string, … 150 in all

== insertMany of 51 rows out of a generator tells their number, and all are there
SAVE TRANSACTION nested_0

== insertMany of 1999 rows out of a generator tells their number, and all are there
INSERT INTO "marks" ("room", "seat", "mark") VALUES (@p1, @p2, @p3), (@p4, @p5, @p6), (@p7, @p8, @p9), (@p10, @p11, @p12), (@p13, @p14, @p15), (@p16, @p17, @p18), (@p19, @p20, @p21), (@p22, @p23, @p24), (@p25, @p26, @p27), (@p28, @p29, @p30), (@p31, @p32, @p33), (@p34, @p35, @p36), (@p37, @p38, @p39), (@p40, @p41, @p42), (@p43, @p44, @p45), (@p46, @p47, @p48), (@p49, @p50, @p51), (@p52, @p53, @p54), (@p55, @p56, @p57), (@p58, @p59, @p60), (@p61, @p62, @p63), (@p64, @p65, @p66), (@p67, @p68, @p69), (@p70, @p71, @p72), (@p73, @p74, @p75), (@p76, @p77, @p78), (@p79, @p80, @p81), (@p82, @p83, @p84), (@p85, @p86, @p87), (@p88, @p89, @p90), (@p91, @p92, @p93), (@p94, @p95, @p96), (@p97, @p98, @p99), (@p100, @p101, @p102), (@p103, @p104, @p105), (@p106, @p107, @p108), (@p109, @p110, @p111), (@p112, @p113, @p114), (@p115, @p116, @p117), (@p118, @p119, @p120), (@p121, @p122, @p123), (@p124, @p125, @p126), (@p127, @p128, @p129), (@p130, @p131, @p132), (@p133, @p134, @p135), (@p136, @p137, @p138), (@p139, @p140, @p141), (@p142, @p143, @p144), (@p145, @p146, @p147)
  -- string, number, empty, string, number, number, string, number, number, string, number, empty, string, number, number, string, number, number, string, number, empty, string, number, number, string, number, number, string, number, empty, string, number, number, string, number, number, string, number, empty, string, … 147 in all

== insertMany of 2000 rows out of a generator tells their number, and all are there

== insertMany of 2001 rows out of a generator tells their number, and all are there

== insertMany of 4500 rows out of a generator tells their number, and all are there

== insertMany of a list of 0 rows that nobody wants back tells their number, and all are there, filled and numbered
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "deleted_at" IS NULL ORDER BY "number"

== insertMany of a list of 3 rows that nobody wants back tells their number, and all are there, filled and numbered
MERGE INTO "schema_counters" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(1021)), CAST(@p2 AS bigint))) AS brought ("name", "value") ON kept."name" = brought."name" WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value") OUTPUT inserted."value" AS "value";
  -- string, number
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3)), CAST(@p16 AS datetime2(3)), CAST(@p17 AS datetime2(3))), (CAST(@p18 AS binary(16)), @p19, @p20, @p21, @p22, @p23, CAST(@p24 AS decimal(12,2)), @p25, @p26, @p27, CAST(@p28 AS date), CAST(@p29 AS datetime2(3)), @p30, CAST(@p31 AS varbinary(max)), CAST(@p32 AS datetime2(3)), CAST(@p33 AS datetime2(3)), CAST(@p34 AS datetime2(3))), (CAST(@p35 AS binary(16)), @p36, @p37, @p38, @p39, @p40, CAST(@p41 AS decimal(12,2)), @p42, @p43, @p44, CAST(@p45 AS date), CAST(@p46 AS datetime2(3)), @p47, CAST(@p48 AS varbinary(max)), CAST(@p49 AS datetime2(3)), CAST(@p50 AS datetime2(3)), CAST(@p51 AS datetime2(3)))
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, … 51 in all

== insertMany of a list of 51 rows that nobody wants back tells their number, and all are there, filled and numbered
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3) … (14586 characters, 1a73e206bdb90a55)
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, … 850 in all
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3)), CAST(@p16 AS datetime2(3)), CAST(@p17 AS datetime2(3)))
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty

== rows that come asynchronously, also out of what the same session does
INSERT INTO "marks" ("room", "seat", "mark") VALUES (@p1, @p2, @p3), (@p4, @p5, @p6), (@p7, @p8, @p9), (@p10, @p11, @p12), (@p13, @p14, @p15), (@p16, @p17, @p18), (@p19, @p20, @p21), (@p22, @p23, @p24), (@p25, @p26, @p27), (@p28, @p29, @p30), (@p31, @p32, @p33), (@p34, @p35, @p36), (@p37, @p38, @p39), (@p40, @p41, @p42), (@p43, @p44, @p45), (@p46, @p47, @p48), (@p49, @p50, @p51), (@p52, @p53, @p54), (@p55, @p56, @p57), (@p58, @p59, @p60)
  -- string, number, number, string, number, number, string, number, empty, string, number, number, string, number, number, string, number, empty, string, number, number, string, number, number, string, number, empty, string, number, number, string, number, number, string, number, empty, string, number, number, string, … 60 in all
SELECT "room", "seat", "mark" FROM "marks" WHERE "room" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "seat" = @p2
  -- string, number
INSERT INTO "marks" ("room", "seat", "mark") VALUES (@p1, @p2, @p3), (@p4, @p5, @p6), (@p7, @p8, @p9)
  -- string, number, empty, string, number, number, string, number, number

== texts, bytes, numbers and empty values come through a load as through single inserts
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3)), CAST(@p16 AS datetime2(3)), CAST(@p17 AS datetime2(3))), (CAST(@p18 AS binary(16)), @p19, @p20, @p21, @p22, @p23, CAST(@p24 AS decimal(12,2)), @p25, @p26, @p27, CAST(@p28 AS date), CAST(@p29 AS datetime2(3)), @p30, CAST(@p31 AS varbinary(max)), CAST(@p32 AS datetime2(3)), CAST(@p33 AS datetime2(3)), CAST(@p34 AS datetime2(3))), (CAST(@p35 AS binary(16)), @p36, @p37, @p38, @p39, @p40, CAST(@p41 AS decimal(12,2)), @p42, @p43, @p44, CAST(@p45 AS date), CAST(@p46 AS datetime2(3)), @p47, CAST(@p48 AS varbinary(max)), CAST(@p49 AS datetime2(3)), CAST(@p50 AS datetime2(3)), CAST(@p51 AS datetime2(3))), (CAST(@p52 AS binary(16)), @p53, @p54, @p55, @p56, @p57, CAST(@p58 AS decimal(12,2)), @p59, @p60, @p61, CAST(@p62 AS date), CAST(@p63 AS datetime2(3)), @p64, CAST(@p65 AS varbinary(max)), CAST(@p66 AS datetime2(3)), CAST(@p67 AS datetime2(3)), CAST(@p68 AS datetime2(3))), (CAST(@p69 AS binary(16)), @p70, @p71, @p72, @p73, @p74, CAST(@p75 AS decimal(12,2)), @p76, @p77, @p78, CAST(@p79 AS date), CAST(@p80 AS datetime2(3)), @p81, CAST(@p82 AS varbinary(max)), CAST(@p83 AS datetime2(3)), CAST(@p84 AS datetime2(3)), CAST(@p85 AS datetime2(3))), (CAST(@p86 AS binary(16)), @p87, @p88, @p89, @p90, @p91, CAST(@p92 AS decimal(12,2)), @p93, @p94, @p95, CAST(@p96 AS date), CAST(@p97 AS datetime2(3)), @p98, CAST(@p99 AS varbinary(max)), CAST(@p100 AS datetime2(3)), CAST(@p101 AS datetime2(3)), CAST(@p102 AS datetime2(3))), (CAST(@p103 AS binary(16)), @p104, @p105, @p106, @p107, @p108, CAST(@p109 AS decimal(12,2)), @p110, @p111, @p112, CAST(@p113 AS date), CAST(@p114 AS datetime2(3)), @p115, CAST(@p116 AS varbinary(max)), CAST(@p117 AS datetime2(3)), CAST(@p118 AS datetime2(3)), CAST(@p119 AS datetime2(3))), (CAST(@p120 AS binary(16)), @p121, @p122, @p123, @p124, @p125, CAST(@p126 AS decimal(12,2)), @p127, @p128, @p129, CAST(@p130 AS date), CAST(@p131 AS datetime2(3)), @p132, CAST(@p133 AS varbinary(max)), CAST(@p134 AS datetime2(3)), CAST(@p135 AS datetime2(3)), CAST(@p136 AS datetime2(3))), (CAST(@p137 AS binary(16)), @p138, @p139, @p140, @p141, @p142, CAST(@p143 AS decimal(12,2)), @p144, @p145, @p146, CAST(@p147 AS date), CAST(@p148 AS datetime2(3)), @p149, CAST(@p150 AS varbinary(max)), CAST(@p151 AS datetime2(3)), CAST(@p152 AS datetime2(3)), CAST(@p153 AS datetime2(3))), (CAST(@p154 AS binary(16)), @p155, @p156, @p157, @p158, @p159, CAST(@p160 AS decimal(12,2)), @p161, @p162, @p163, CAST(@p164 AS date), CAST(@p165 AS datetime2(3)), @p166, CAST(@p167 AS varbinary(max)), CAST(@p168 AS datetime2(3)), CAST(@p169 AS datetime2(3)), CAST(@p170 AS datetime2(3)))
  -- bytes, number, string, string, string, empty, string, bigint, number, number, string, string, string, bytes, string, string, empty, bytes, number, string, string, string, number, string, bigint, number, number, string, string, string, bytes, string, string, empty, bytes, number, string, string, string, empty, … 170 in all

== columns that are empty in every row of a list, and in some lists only, come back as they are there
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "name" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY "number"
  -- string

== a stream is filled as single rows are: identifiers and numbers in order, times, defaults
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "deleted_at" IS NULL ORDER BY "id"

== a row that breaks a rule among thousands: the error of a single insert
ROLLBACK TRANSACTION nested_0

== a load that failed in a nested transaction leaves nothing, and the transaction goes on
SAVE TRANSACTION nested_1
ROLLBACK TRANSACTION nested_1

== a long list that fails leaves nothing of itself, also where its error is caught without a nested transaction
INSERT INTO "marks" ("room", "seat", "mark") VALUES (@p1, @p2, @p3), (@p4, @p5, @p6), (@p7, @p8, @p9), (@p10, @p11, @p12), (@p13, @p14, @p15), (@p16, @p17, @p18), (@p19, @p20, @p21), (@p22, @p23, @p24), (@p25, @p26, @p27), (@p28, @p29, @p30), (@p31, @p32, @p33), (@p34, @p35, @p36), (@p37, @p38, @p39), (@p40, @p41, @p42), (@p43, @p44, @p45), (@p46, @p47, @p48), (@p49, @p50, @p51), (@p52, @p53, @p54), (@p55, @p56, @p57), (@p58, @p59, @p60), (@p61, @p62, @p63)
  -- string, number, number, string, number, number, string, number, empty, string, number, number, string, number, number, string, number, empty, string, number, number, string, number, number, string, number, empty, string, number, number, string, number, number, string, number, empty, string, number, number, string, … 63 in all
MERGE INTO "people" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS bigint), CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(401)), CAST(@p4 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(401)), CAST(@p5 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(29)), CAST(@p6 AS int), CAST(@p7 AS decimal(12,2)), CAST(@p8 AS bigint), CAST(@p9 AS float), CAST(@p10 AS bit) … (30728 characters, 21f8ac6d6b505370)
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, … 850 in all
MERGE INTO "people" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS bigint), CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(401)), CAST(@p4 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(401)), CAST(@p5 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(29)), CAST(@p6 AS int), CAST(@p7 AS decimal(12,2)), CAST(@p8 AS bigint), CAST(@p9 AS float), CAST(@p10 AS bit) … (13386 characters, d8f867a9f1057b03)
  -- bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, empty, … 357 in all
SELECT count(*) AS "count" FROM "people" WHERE "deleted_at" IS NULL

== what is written beside a long list that fails stays

== upsertMany takes rows as they come: those that are there are changed, the others inserted
MERGE INTO "marks" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p2 AS int), CAST(@p3 AS int)), (CAST(@p4 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p5 AS int), CAST(@p6 AS int)), (CAST(@p7 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p8 AS int), CAST(@p9 AS int)), (CAST(@p10 COLLATE Latin1_General_100_BI … (5563 characters, 6008e2dbe266a330)
  -- string, number, empty, string, number, number, string, number, number, string, number, empty, string, number, number, string, number, number, string, number, empty, string, number, number, string, number, number, string, number, empty, string, number, number, string, number, number, string, number, empty, string, … 150 in all
MERGE INTO "marks" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p2 AS int), CAST(@p3 AS int)), (CAST(@p4 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p5 AS int), CAST(@p6 AS int)), (CAST(@p7 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p8 AS int), CAST(@p9 AS int)), (CAST(@p10 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p11 AS int), CAST(@p12 AS int)), (CAST(@p13 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p14 AS int), CAST(@p15 AS int)), (CAST(@p16 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p17 AS int), CAST(@p18 AS int)), (CAST(@p19 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p20 AS int), CAST(@p21 AS int)), (CAST(@p22 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p23 AS int), CAST(@p24 AS int)), (CAST(@p25 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p26 AS int), CAST(@p27 AS int)), (CAST(@p28 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p29 AS int), CAST(@p30 AS int))) AS brought ("room", "seat", "mark") ON kept."room" = brought."room" AND kept."seat" = brought."seat" WHEN MATCHED THEN UPDATE SET "mark" = brought."mark" WHEN NOT MATCHED THEN INSERT ("room", "seat", "mark") VALUES (brought."room", brought."seat", brought."mark");
  -- string, number, empty, string, number, number, string, number, number, string, number, empty, string, number, number, string, number, number, string, number, empty, string, number, number, string, number, number, string, number, empty
SELECT "room", "seat", "mark" FROM "marks" ORDER BY "seat"

== a source that fails ends the insert with its error, and the transaction is rolled back

== a stream out goes into a stream in, row by row
SELECT "room", "seat", "mark" FROM "marks" WHERE "room" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))
  -- string
