SQL Server: conditions
A statement stands where it comes first. Behind it are the kinds of its parameters.

== every comparison holds for the rows it should, on every type
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
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") VALUES (CAST(@p1 AS binary(16)), @p2, @p3, @p4, @p5, @p6, CAST(@p7 AS decimal(12,2)), @p8, @p9, @p10, CAST(@p11 AS date), CAST(@p12 AS datetime2(3)), @p13, CAST(@p14 AS varbinary(max)), CAST(@p15 AS datetime2(3)), CAST(@p16 AS datetime2(3)), CAST(@p17 AS datetime2(3))), (CAST(@p18 AS binary(16)), @p19, @p20, @p21, @p22, @p23, CAST(@p24 AS decimal(12,2)), @p25, @p26, @p27, CAST(@p28 AS date), CAST(@p29 AS datetime2(3)), @p30, CAST(@p31 AS varbinary(max)), CAST(@p32 AS datetime2(3)), CAST(@p33 AS datetime2(3)), CAST(@p34 AS datetime2(3))), (CAST(@p35 AS binary(16)), @p36, @p37, @p38, @p39, @p40, CAST(@p41 AS decimal(12,2)), @p42, @p43, @p44, CAST(@p45 AS date), CAST(@p46 AS datetime2(3)), @p47, CAST(@p48 AS varbinary(max)), CAST(@p49 AS datetime2(3)), CAST(@p50 AS datetime2(3)), CAST(@p51 AS datetime2(3))), (CAST(@p52 AS binary(16)), @p53, @p54, @p55, @p56, @p57, CAST(@p58 AS decimal(12,2)), @p59, @p60, @p61, CAST(@p62 AS date), CAST(@p63 AS datetime2(3)), @p64, CAST(@p65 AS varbinary(max)), CAST(@p66 AS datetime2(3)), CAST(@p67 AS datetime2(3)), CAST(@p68 AS datetime2(3)))
  -- bytes, number, string, string, string, number, string, bigint, number, number, string, string, string, bytes, string, string, empty, bytes, number, string, string, string, number, string, bigint, number, number, string, string, string, empty, string, string, empty, bytes, number, string, string, string, empty, … 68 in all
UPDATE "people" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "updated_at" = CAST(@p2 AS datetime2(3)) WHERE "email" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string, string, string
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "deleted_at" IS NULL ORDER BY "name"
SELECT count(*) AS "count" FROM "people" WHERE "deleted_at" IS NULL
SELECT 1 AS "found" FROM "people" WHERE "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "name" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY "name"
  -- string
SELECT count(*) AS "count" FROM "people" WHERE "name" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string
SELECT 1 AS "found" FROM "people" WHERE "name" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "name" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "role" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY "name"
  -- string, string
SELECT count(*) AS "count" FROM "people" WHERE "name" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "role" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string, string
SELECT 1 AS "found" FROM "people" WHERE "name" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "role" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- string, string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "age" IS NULL AND "deleted_at" IS NULL ORDER BY "name"
SELECT count(*) AS "count" FROM "people" WHERE "age" IS NULL AND "deleted_at" IS NULL
SELECT 1 AS "found" FROM "people" WHERE "age" IS NULL AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "age" IS NOT NULL AND "deleted_at" IS NULL ORDER BY "name"
SELECT count(*) AS "count" FROM "people" WHERE "age" IS NOT NULL AND "deleted_at" IS NULL
SELECT 1 AS "found" FROM "people" WHERE "age" IS NOT NULL AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE ("age" <> @p1 OR "age" IS NULL) AND "deleted_at" IS NULL ORDER BY "name"
  -- number
SELECT count(*) AS "count" FROM "people" WHERE ("age" <> @p1 OR "age" IS NULL) AND "deleted_at" IS NULL
  -- number
SELECT 1 AS "found" FROM "people" WHERE ("age" <> @p1 OR "age" IS NULL) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- number, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "age" > @p1 AND "deleted_at" IS NULL ORDER BY "name"
  -- number
SELECT count(*) AS "count" FROM "people" WHERE "age" > @p1 AND "deleted_at" IS NULL
  -- number
SELECT 1 AS "found" FROM "people" WHERE "age" > @p1 AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- number, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "age" >= @p1 AND "deleted_at" IS NULL ORDER BY "name"
  -- number
SELECT count(*) AS "count" FROM "people" WHERE "age" >= @p1 AND "deleted_at" IS NULL
  -- number
SELECT 1 AS "found" FROM "people" WHERE "age" >= @p1 AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- number, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "age" < @p1 AND "deleted_at" IS NULL ORDER BY "name"
  -- number
SELECT count(*) AS "count" FROM "people" WHERE "age" < @p1 AND "deleted_at" IS NULL
  -- number
SELECT 1 AS "found" FROM "people" WHERE "age" < @p1 AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- number, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "age" <= @p1 AND "deleted_at" IS NULL ORDER BY "name"
  -- number
SELECT count(*) AS "count" FROM "people" WHERE "age" <= @p1 AND "deleted_at" IS NULL
  -- number
SELECT 1 AS "found" FROM "people" WHERE "age" <= @p1 AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- number, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "age" > @p1 AND "age" < @p2 AND "deleted_at" IS NULL ORDER BY "name"
  -- number, number
SELECT count(*) AS "count" FROM "people" WHERE "age" > @p1 AND "age" < @p2 AND "deleted_at" IS NULL
  -- number, number
SELECT 1 AS "found" FROM "people" WHERE "age" > @p1 AND "age" < @p2 AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- number, number, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "age" >= @p1 AND ("age" <> @p2 OR "age" IS NULL) AND "deleted_at" IS NULL ORDER BY "name"
  -- number, number
SELECT count(*) AS "count" FROM "people" WHERE "age" >= @p1 AND ("age" <> @p2 OR "age" IS NULL) AND "deleted_at" IS NULL
  -- number, number
SELECT 1 AS "found" FROM "people" WHERE "age" >= @p1 AND ("age" <> @p2 OR "age" IS NULL) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- number, number, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "age" IN (SELECT CAST("value" AS int) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL ORDER BY "name"
  -- string
SELECT count(*) AS "count" FROM "people" WHERE "age" IN (SELECT CAST("value" AS int) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL
  -- string
SELECT 1 AS "found" FROM "people" WHERE "age" IN (SELECT CAST("value" AS int) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "age" IN (SELECT CAST("value" AS int) FROM OPENJSON(@p1)) AND ("age" <> @p2 OR "age" IS NULL) AND "deleted_at" IS NULL ORDER BY "name"
  -- string, number
SELECT count(*) AS "count" FROM "people" WHERE "age" IN (SELECT CAST("value" AS int) FROM OPENJSON(@p1)) AND ("age" <> @p2 OR "age" IS NULL) AND "deleted_at" IS NULL
  -- string, number
SELECT 1 AS "found" FROM "people" WHERE "age" IN (SELECT CAST("value" AS int) FROM OPENJSON(@p1)) AND ("age" <> @p2 OR "age" IS NULL) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- string, number, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "name" >= CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "name" < CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY "name"
  -- string, string
SELECT count(*) AS "count" FROM "people" WHERE "name" >= CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "name" < CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL
  -- string, string
SELECT 1 AS "found" FROM "people" WHERE "name" >= CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "name" < CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- string, string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "role" IN (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL ORDER BY "name"
  -- string
SELECT count(*) AS "count" FROM "people" WHERE "role" IN (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL
  -- string
SELECT 1 AS "found" FROM "people" WHERE "role" IN (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE ("role" <> CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "role" IS NULL) AND "deleted_at" IS NULL ORDER BY "name"
  -- string
SELECT count(*) AS "count" FROM "people" WHERE ("role" <> CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "role" IS NULL) AND "deleted_at" IS NULL
  -- string
SELECT 1 AS "found" FROM "people" WHERE ("role" <> CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "role" IS NULL) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "balance" = CAST(@p1 AS decimal(12,2)) AND "deleted_at" IS NULL ORDER BY "name"
  -- string
SELECT count(*) AS "count" FROM "people" WHERE "balance" = CAST(@p1 AS decimal(12,2)) AND "deleted_at" IS NULL
  -- string
SELECT 1 AS "found" FROM "people" WHERE "balance" = CAST(@p1 AS decimal(12,2)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "balance" > CAST(@p1 AS decimal(12,2)) AND "deleted_at" IS NULL ORDER BY "name"
  -- string
SELECT count(*) AS "count" FROM "people" WHERE "balance" > CAST(@p1 AS decimal(12,2)) AND "deleted_at" IS NULL
  -- string
SELECT 1 AS "found" FROM "people" WHERE "balance" > CAST(@p1 AS decimal(12,2)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "balance" < CAST(@p1 AS decimal(12,2)) AND "deleted_at" IS NULL ORDER BY "name"
  -- string
SELECT count(*) AS "count" FROM "people" WHERE "balance" < CAST(@p1 AS decimal(12,2)) AND "deleted_at" IS NULL
  -- string
SELECT 1 AS "found" FROM "people" WHERE "balance" < CAST(@p1 AS decimal(12,2)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "balance" IN (SELECT CAST("value" AS decimal(12,2)) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL ORDER BY "name"
  -- string
SELECT count(*) AS "count" FROM "people" WHERE "balance" IN (SELECT CAST("value" AS decimal(12,2)) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL
  -- string
SELECT 1 AS "found" FROM "people" WHERE "balance" IN (SELECT CAST("value" AS decimal(12,2)) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "visits" = CAST(@p1 AS bigint) AND "deleted_at" IS NULL ORDER BY "name"
  -- bigint
SELECT count(*) AS "count" FROM "people" WHERE "visits" = CAST(@p1 AS bigint) AND "deleted_at" IS NULL
  -- bigint
SELECT 1 AS "found" FROM "people" WHERE "visits" = CAST(@p1 AS bigint) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- bigint, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "visits" < CAST(@p1 AS bigint) AND "deleted_at" IS NULL ORDER BY "name"
  -- bigint
SELECT count(*) AS "count" FROM "people" WHERE "visits" < CAST(@p1 AS bigint) AND "deleted_at" IS NULL
  -- bigint
SELECT 1 AS "found" FROM "people" WHERE "visits" < CAST(@p1 AS bigint) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- bigint, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "visits" IN (SELECT CAST("value" AS bigint) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL ORDER BY "name"
  -- string
SELECT count(*) AS "count" FROM "people" WHERE "visits" IN (SELECT CAST("value" AS bigint) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL
  -- string
SELECT 1 AS "found" FROM "people" WHERE "visits" IN (SELECT CAST("value" AS bigint) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "height" = @p1 AND "deleted_at" IS NULL ORDER BY "name"
  -- number
SELECT count(*) AS "count" FROM "people" WHERE "height" = @p1 AND "deleted_at" IS NULL
  -- number
SELECT 1 AS "found" FROM "people" WHERE "height" = @p1 AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- number, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "height" IN (SELECT CAST("value" AS float) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL ORDER BY "name"
  -- string
SELECT count(*) AS "count" FROM "people" WHERE "height" IN (SELECT CAST("value" AS float) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL
  -- string
SELECT 1 AS "found" FROM "people" WHERE "height" IN (SELECT CAST("value" AS float) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "active" = CAST(@p1 AS bit) AND "deleted_at" IS NULL ORDER BY "name"
  -- number
SELECT count(*) AS "count" FROM "people" WHERE "active" = CAST(@p1 AS bit) AND "deleted_at" IS NULL
  -- number
SELECT 1 AS "found" FROM "people" WHERE "active" = CAST(@p1 AS bit) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- number, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "active" IN (SELECT CAST("value" AS bit) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL ORDER BY "name"
  -- string
SELECT count(*) AS "count" FROM "people" WHERE "active" IN (SELECT CAST("value" AS bit) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL
  -- string
SELECT 1 AS "found" FROM "people" WHERE "active" IN (SELECT CAST("value" AS bit) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE ("active" <> CAST(@p1 AS bit) OR "active" IS NULL) AND "deleted_at" IS NULL ORDER BY "name"
  -- number
SELECT count(*) AS "count" FROM "people" WHERE ("active" <> CAST(@p1 AS bit) OR "active" IS NULL) AND "deleted_at" IS NULL
  -- number
SELECT 1 AS "found" FROM "people" WHERE ("active" <> CAST(@p1 AS bit) OR "active" IS NULL) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- number, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "born" < CAST(@p1 AS date) AND "deleted_at" IS NULL ORDER BY "name"
  -- string
SELECT count(*) AS "count" FROM "people" WHERE "born" < CAST(@p1 AS date) AND "deleted_at" IS NULL
  -- string
SELECT 1 AS "found" FROM "people" WHERE "born" < CAST(@p1 AS date) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "born" IN (SELECT CAST("value" AS date) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL ORDER BY "name"
  -- string
SELECT count(*) AS "count" FROM "people" WHERE "born" IN (SELECT CAST("value" AS date) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL
  -- string
SELECT 1 AS "found" FROM "people" WHERE "born" IN (SELECT CAST("value" AS date) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "seen_at" = CAST(@p1 AS datetime2(3)) AND "deleted_at" IS NULL ORDER BY "name"
  -- string
SELECT count(*) AS "count" FROM "people" WHERE "seen_at" = CAST(@p1 AS datetime2(3)) AND "deleted_at" IS NULL
  -- string
SELECT 1 AS "found" FROM "people" WHERE "seen_at" = CAST(@p1 AS datetime2(3)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "seen_at" > CAST(@p1 AS datetime2(3)) AND "deleted_at" IS NULL ORDER BY "name"
  -- string
SELECT count(*) AS "count" FROM "people" WHERE "seen_at" > CAST(@p1 AS datetime2(3)) AND "deleted_at" IS NULL
  -- string
SELECT 1 AS "found" FROM "people" WHERE "seen_at" > CAST(@p1 AS datetime2(3)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "seen_at" IN (SELECT CAST("value" AS datetime2(3)) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL ORDER BY "name"
  -- string
SELECT count(*) AS "count" FROM "people" WHERE "seen_at" IN (SELECT CAST("value" AS datetime2(3)) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL
  -- string
SELECT 1 AS "found" FROM "people" WHERE "seen_at" IN (SELECT CAST("value" AS datetime2(3)) FROM OPENJSON(@p1)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "photo" = CAST(@p1 AS varbinary(max)) AND "deleted_at" IS NULL ORDER BY "name"
  -- bytes
SELECT count(*) AS "count" FROM "people" WHERE "photo" = CAST(@p1 AS varbinary(max)) AND "deleted_at" IS NULL
  -- bytes
SELECT 1 AS "found" FROM "people" WHERE "photo" = CAST(@p1 AS varbinary(max)) AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- bytes, number, number
SELECT "id", "number", "email", "name", "role", "age", CONVERT(varchar(40), "balance") AS "balance.text", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at" FROM "people" WHERE "photo" IS NULL AND "deleted_at" IS NULL ORDER BY "name"
SELECT count(*) AS "count" FROM "people" WHERE "photo" IS NULL AND "deleted_at" IS NULL
SELECT 1 AS "found" FROM "people" WHERE "photo" IS NULL AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number

== a condition without a value is refused: it would widen the query to every row

== columns, comparisons and orders that do not exist are refused by name

== doubles are found in a list to the last bit (not to its end)
CREATE TABLE "sizes" (
  "number" bigint NOT NULL,
  "size" float NOT NULL,
  CONSTRAINT "sizes.number" CHECK ("number" > 0),
  CONSTRAINT "sizes.primary" PRIMARY KEY CLUSTERED ("number")
)

== a list of none finds nothing, a list of 100,000 finds all of them in one statement
CREATE TABLE "words" (
  "number" bigint NOT NULL,
  "word" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  CONSTRAINT "words.number" CHECK ("number" > 0),
  CONSTRAINT "words.primary" PRIMARY KEY CLUSTERED ("number")
)
SAVE TRANSACTION nested_0
INSERT INTO "words" ("number", "word") VALUES (@p1, @p2), (@p3, @p4), (@p5, @p6), (@p7, @p8), (@p9, @p10), (@p11, @p12), (@p13, @p14), (@p15, @p16), (@p17, @p18), (@p19, @p20), (@p21, @p22), (@p23, @p24), (@p25, @p26), (@p27, @p28), (@p29, @p30), (@p31, @p32), (@p33, @p34), (@p35, @p36), (@p37, @p38), (@p39, @p40), (@p41, @p42), (@p43, @p44), (@p45, @p46), (@p47, @p48), (@p49, @p50), (@p51, @p52), (@p53, @p54), (@p55, @p56), (@p57, @p58), (@p59, @p60), (@p61, @p62), (@p63, @p64), (@p65, @p66), (@p67, @p68), (@p69, @p70), (@p71, @p72), (@p73, @p74), (@p75, @p76), (@p77, @p78), (@p79, @p80), (@p81, @p82), (@p83, @p84), (@p85, @p86), (@p87, @p88), (@p89, @p90), (@p91, @p92), (@p93, @p94), (@p95, @p96), (@p97, @p98), (@p99, @p100)
  -- number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, number, string, … 100 in all
SELECT "number", "word" FROM "words" WHERE "number" IN (SELECT CAST("value" AS bigint) FROM OPENJSON(@p1))
  -- string
SELECT count(*) AS "count" FROM "words" WHERE "word" IN (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(@p1))
  -- string
SELECT count(*) AS "count" FROM "words" WHERE "number" IN (SELECT CAST("value" AS bigint) FROM OPENJSON(@p1))
  -- string
