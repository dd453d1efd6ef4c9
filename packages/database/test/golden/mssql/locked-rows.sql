SQL Server: locked rows
A statement stands where it comes first. Behind it are the kinds of its parameters.

== are handed out once, however many take some beside one another
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
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3) … (14586 characters, 1a73e206bdb90a55)
  -- bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, … 850 in all
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WITH (UPDLOCK, ROWLOCK, READPAST) WHERE "age" = @p1 AND "deleted_at" IS NULL ORDER BY "email" OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- number, number, number
UPDATE "people" SET "age" = @p1, "updated_at" = CAST(@p2 AS datetime2(3)) WHERE "email" IN (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(@p3)) AND "deleted_at" IS NULL
  -- number, string, string

== are taken with one call, each by one of those who take at once, in a transaction and by themselves (not to its end)
SELECT "id" FROM "people" WITH (UPDLOCK, ROWLOCK, READPAST) WHERE "age" = @p1 AND "deleted_at" IS NULL ORDER BY "email" OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- number, number, number
UPDATE "people" SET "name" = @p1, "updated_at" = CAST(@p2 AS datetime2(3)), "age" = "age" + @p3 WHERE "id" IN (SELECT CONVERT(binary(16), "value", 2) FROM OPENJSON(@p4))
  -- string, string, number, string
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "id" IN (SELECT CONVERT(binary(16), "value", 2) FROM OPENJSON(@p1))
  -- string

== are given as they are after they were taken, in their order, and those that another holds are passed over
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3)), CAST(@p16 AS datetime2(3)), CAST(@p17 AS datetime2(3))), (CAST(@p18 AS binary(16)), @p19, @p20, @p21, @p22, @p23, CAST(@p24 AS decimal(12,2)), @p25, @p26, @p27, CAST(@p28 AS date), CAST(@p29 AS datetime2(3)), @p30, CAST(@p31 AS varbinary(max)), CAST(@p32 AS datetime2(3)), CAST(@p33 AS datetime2(3)), CAST(@p34 AS datetime2(3))), (CAST(@p35 AS binary(16)), @p36, @p37, @p38, @p39, @p40, CAST(@p41 AS decimal(12,2)), @p42, @p43, @p44, CAST(@p45 AS date), CAST(@p46 AS datetime2(3)), @p47, CAST(@p48 AS varbinary(max)), CAST(@p49 AS datetime2(3)), CAST(@p50 AS datetime2(3)), CAST(@p51 AS datetime2(3))), (CAST(@p52 AS binary(16)), @p53, @p54, @p55, @p56, @p57, CAST(@p58 AS decimal(12,2)), @p59, @p60, @p61, CAST(@p62 AS date), CAST(@p63 AS datetime2(3)), @p64, CAST(@p65 AS varbinary(max)), CAST(@p66 AS datetime2(3)), CAST(@p67 AS datetime2(3)), CAST(@p68 AS datetime2(3)))
  -- bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, … 68 in all
SELECT "id" FROM "people" WITH (UPDLOCK, ROWLOCK, READPAST) WHERE ("email" <> CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "email" IS NULL) AND "deleted_at" IS NULL ORDER BY "email" DESC OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
UPDATE "people" SET "updated_at" = CAST(@p1 AS datetime2(3)), "age" = "age" + @p2 WHERE "id" IN (SELECT CONVERT(binary(16), "value", 2) FROM OPENJSON(@p3))
  -- string, number, string
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "age" = @p1 AND "deleted_at" IS NULL ORDER BY "email" DESC
  -- number
SELECT "id" FROM "people" WITH (UPDLOCK, ROWLOCK, READPAST) WHERE "email" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id" FROM "people" WITH (UPDLOCK, ROWLOCK, READPAST) WHERE "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
SELECT "id" FROM "people" WITH (UPDLOCK, ROWLOCK, READPAST) WHERE "email" IN (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
UPDATE "people" SET "email" = @p1, "updated_at" = CAST(@p2 AS datetime2(3)) WHERE "id" IN (SELECT CONVERT(binary(16), "value", 2) FROM OPENJSON(@p3))
  -- string, string, string
SELECT count(*) AS "count" FROM "people" WHERE "email" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string

== are not taken where that cannot be

== may be those whose value no row of a kind has
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3)), CAST(@p16 AS datetime2(3)), CAST(@p17 AS datetime2(3))), (CAST(@p18 AS binary(16)), @p19, @p20, @p21, @p22, @p23, CAST(@p24 AS decimal(12,2)), @p25, @p26, @p27, CAST(@p28 AS date), CAST(@p29 AS datetime2(3)), @p30, CAST(@p31 AS varbinary(max)), CAST(@p32 AS datetime2(3)), CAST(@p33 AS datetime2(3)), CAST(@p34 AS datetime2(3))), (CAST(@p35 AS binary(16)), @p36, @p37, @p38, @p39, @p40, CAST(@p41 AS decimal(12,2)), @p42, @p43, @p44, CAST(@p45 AS date), CAST(@p46 AS datetime2(3)), @p47, CAST(@p48 AS varbinary(max)), CAST(@p49 AS datetime2(3)), CAST(@p50 AS datetime2(3)), CAST(@p51 AS datetime2(3))), (CAST(@p52 AS binary(16)), @p53, @p54, @p55, @p56, @p57, CAST(@p58 AS decimal(12,2)), @p59, @p60, @p61, CAST(@p62 AS date), CAST(@p63 AS datetime2(3)), @p64, CAST(@p65 AS varbinary(max)), CAST(@p66 AS datetime2(3)), CAST(@p67 AS datetime2(3)), CAST(@p68 AS datetime2(3))), (CAST(@p69 AS binary(16)), @p70, @p71, @p72, @p73, @p74, CAST(@p75 AS decimal(12,2)), @p76, @p77, @p78, CAST(@p79 AS date), CAST(@p80 AS datetime2(3)), @p81, CAST(@p82 AS varbinary(max)), CAST(@p83 AS datetime2(3)), CAST(@p84 AS datetime2(3)), CAST(@p85 AS datetime2(3)))
  -- bytes, number, string, string, string, number, string, bigint, empty, number, string, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, string, bigint, empty, number, string, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, … 85 in all
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "age" = @p1 AND ("born" IS NULL OR "born" NOT IN (SELECT "born" FROM "people" WHERE "age" = @p2 AND "deleted_at" IS NULL AND "born" IS NOT NULL)) AND "deleted_at" IS NULL ORDER BY "email"
  -- number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE ("born" IS NULL OR "born" NOT IN (SELECT "born" FROM "people" WHERE "age" = @p1 AND "deleted_at" IS NULL AND "born" IS NOT NULL)) AND "deleted_at" IS NULL ORDER BY "email"
  -- number
SELECT "id" FROM "people" WITH (UPDLOCK, ROWLOCK, READPAST) WHERE "age" = @p1 AND ("born" IS NULL OR "born" NOT IN (SELECT "born" FROM "people" WHERE "age" = @p2 AND "deleted_at" IS NULL AND "born" IS NOT NULL)) AND "deleted_at" IS NULL ORDER BY "email" OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- number, number, number, number
UPDATE "people" SET "age" = @p1, "updated_at" = CAST(@p2 AS datetime2(3)) WHERE "id" IN (SELECT CONVERT(binary(16), "value", 2) FROM OPENJSON(@p3))
  -- number, string, string
UPDATE "people" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "updated_at" = CAST(@p2 AS datetime2(3)) WHERE "email" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string, string, string

== are waited for, so that no change is made from what has changed meanwhile
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3)), CAST(@p16 AS datetime2(3)), CAST(@p17 AS datetime2(3))), (CAST(@p18 AS binary(16)), @p19, @p20, @p21, @p22, @p23, CAST(@p24 AS decimal(12,2)), @p25, @p26, @p27, CAST(@p28 AS date), CAST(@p29 AS datetime2(3)), @p30, CAST(@p31 AS varbinary(max)), CAST(@p32 AS datetime2(3)), CAST(@p33 AS datetime2(3)), CAST(@p34 AS datetime2(3)))
  -- bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WITH (UPDLOCK, ROWLOCK) WHERE "email" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string
UPDATE "people" SET "age" = @p1, "updated_at" = CAST(@p2 AS datetime2(3)) WHERE "email" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- number, string, string
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "deleted_at" IS NULL ORDER BY "email"

== with conditions, an order and a limit are the rows of the same list without a lock
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3) … (3566 characters, 62f968ba1dd45142)
  -- bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, … 204 in all
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WITH (UPDLOCK, ROWLOCK) WHERE ("email" <> CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "email" IS NULL) AND "deleted_at" IS NULL ORDER BY "email" DESC OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE ("email" <> CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "email" IS NULL) AND "deleted_at" IS NULL ORDER BY "email" DESC OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
