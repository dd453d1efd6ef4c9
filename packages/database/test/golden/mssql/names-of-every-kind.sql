SQL Server: names of every kind
A statement stands where it comes first. Behind it are the kinds of its parameters.

== words of SQL: rows are written, found, ordered, changed, deleted, restored and counted
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
CREATE TABLE "select" (
  "id" binary(16) NOT NULL,
  "from" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "limit" int NULL,
  CONSTRAINT "select.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "select_from_unique" ON "select" ("from")
CREATE TABLE "order" (
  "id" binary(16) NOT NULL,
  "references" binary(16) NOT NULL,
  "group" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "limit" int NOT NULL CONSTRAINT "order.limit.default" DEFAULT 1,
  "version" int NOT NULL,
  "deleted_at" datetime2(3) NULL,
  CONSTRAINT "order_sign" CHECK ("limit" >= 0),
  CONSTRAINT "order.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "order_group_limit_unique" ON "order" ("group", "limit")
CREATE INDEX "order_references_index" ON "order" ("references")
ALTER TABLE "order" ADD CONSTRAINT "order_references_foreign" FOREIGN KEY ("references") REFERENCES "select" ("id")
CREATE TRIGGER "select.cascade" ON "select" INSTEAD OF DELETE AS
BEGIN -- order_references_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    DELETE FROM "order" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "order"."references");
    DELETE FROM "select" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "select"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
CREATE TABLE "user" (
  "id" binary(16) NOT NULL,
  "level" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "rank" int NULL,
  CONSTRAINT "user.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "user_level_unique" ON "user" ("level")
CREATE TABLE "table" (
  "id" binary(16) NOT NULL,
  "session" binary(16) NOT NULL,
  "comment" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "rank" int NOT NULL CONSTRAINT "table.rank.default" DEFAULT 1,
  "version" int NOT NULL,
  "deleted_at" datetime2(3) NULL,
  CONSTRAINT "table_sign" CHECK ("rank" >= 0),
  CONSTRAINT "table.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "table_comment_rank_unique" ON "table" ("comment", "rank")
CREATE INDEX "table_session_index" ON "table" ("session")
ALTER TABLE "table" ADD CONSTRAINT "table_session_foreign" FOREIGN KEY ("session") REFERENCES "user" ("id")
CREATE TRIGGER "user.cascade" ON "user" INSTEAD OF DELETE AS
BEGIN -- table_session_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    DELETE FROM "table" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "table"."session");
    DELETE FROM "user" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "user"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
CREATE TABLE "größen" (
  "id" binary(16) NOT NULL,
  "имя" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "ñúmero" int NULL,
  CONSTRAINT "größen.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "größen_имя_unique" ON "größen" ("имя")
CREATE TABLE "καιροί" (
  "id" binary(16) NOT NULL,
  "väter" binary(16) NOT NULL,
  "名前" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "ñúmero" int NOT NULL CONSTRAINT "καιροί.ñúmero.default" DEFAULT 1,
  "version" int NOT NULL,
  "deleted_at" datetime2(3) NULL,
  CONSTRAINT "καιροί_sign" CHECK ("ñúmero" >= 0),
  CONSTRAINT "καιροί.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "καιροί_名前_ñúmero_unique" ON "καιροί" ("名前", "ñúmero")
CREATE INDEX "καιροί_väter_index" ON "καιροί" ("väter")
ALTER TABLE "καιροί" ADD CONSTRAINT "καιροί_väter_foreign" FOREIGN KEY ("väter") REFERENCES "größen" ("id")
CREATE TRIGGER "größen.cascade" ON "größen" INSTEAD OF DELETE AS
BEGIN -- καιροί_väter_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    DELETE FROM "καιροί" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "καιροί"."väter");
    DELETE FROM "größen" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "größen"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
CREATE TABLE "Wagon" (
  "id" binary(16) NOT NULL,
  "Key" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "NUMBER" int NULL,
  CONSTRAINT "Wagon.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "Wagon_Key_unique" ON "Wagon" ("Key")
CREATE TABLE "wagonWheel" (
  "id" binary(16) NOT NULL,
  "Wagon_Id" binary(16) NOT NULL,
  "wordOf" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "NUMBER" int NOT NULL CONSTRAINT "wagonWheel.NUMBER.default" DEFAULT 1,
  "version" int NOT NULL,
  "deleted_at" datetime2(3) NULL,
  CONSTRAINT "wagonWheel_sign" CHECK ("NUMBER" >= 0),
  CONSTRAINT "wagonWheel.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "wagonWheel_wordOf_NUMBER_unique" ON "wagonWheel" ("wordOf", "NUMBER")
CREATE INDEX "wagonWheel_Wagon_Id_index" ON "wagonWheel" ("Wagon_Id")
ALTER TABLE "wagonWheel" ADD CONSTRAINT "wagonWheel_Wagon_Id_foreign" FOREIGN KEY ("Wagon_Id") REFERENCES "Wagon" ("id")
CREATE TRIGGER "Wagon.cascade" ON "Wagon" INSTEAD OF DELETE AS
BEGIN -- wagonWheel_Wagon_Id_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    DELETE FROM "wagonWheel" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "wagonWheel"."Wagon_Id");
    DELETE FROM "Wagon" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "Wagon"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
CREATE TABLE "pppppppppppppppppppppp" (
  "id" binary(16) NOT NULL,
  "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "nnnnnnnnnnnnnnnn" int NULL,
  CONSTRAINT "pppppppppppppppppppppp.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "pppppppppppppppppppppp_kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk_unique" ON "pppppppppppppppppppppp" ("kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk")
CREATE TABLE "cccccccccccccccccccccc" (
  "id" binary(16) NOT NULL,
  "llllllllllllllllllllllllllllllll" binary(16) NOT NULL,
  "wwwwwwwwwwwwwww" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "nnnnnnnnnnnnnnnn" int NOT NULL CONSTRAINT "cccccccccccccccccccccc.nnnnnnnnnnnnnnnn.default" DEFAULT 1,
  "version" int NOT NULL,
  "deleted_at" datetime2(3) NULL,
  CONSTRAINT "cccccccccccccccccccccc_sign" CHECK ("nnnnnnnnnnnnnnnn" >= 0),
  CONSTRAINT "cccccccccccccccccccccc.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "cccccccccccccccccccccc_wwwwwwwwwwwwwww_nnnnnnnnnnnnnnnn_unique" ON "cccccccccccccccccccccc" ("wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn")
CREATE INDEX "cccccccccccccccccccccc_llllllllllllllllllllllllllllllll_index" ON "cccccccccccccccccccccc" ("llllllllllllllllllllllllllllllll")
ALTER TABLE "cccccccccccccccccccccc" ADD CONSTRAINT "cccccccccccccccccccccc_llllllllllllllllllllllllllllllll_foreign" FOREIGN KEY ("llllllllllllllllllllllllllllllll") REFERENCES "pppppppppppppppppppppp" ("id")
CREATE TRIGGER "pppppppppppppppppppppp.cascade" ON "pppppppppppppppppppppp" INSTEAD OF DELETE AS
BEGIN -- cccccccccccccccccccccc_llllllllllllllllllllllllllllllll_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    DELETE FROM "cccccccccccccccccccccc" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "cccccccccccccccccccccc"."llllllllllllllllllllllllllllllll");
    DELETE FROM "pppppppppppppppppppppp" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "pppppppppppppppppppppp"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty
INSERT INTO "select" ("id", "from", "limit") VALUES (CAST(@p1 AS binary(16)), @p2, @p3)
  -- bytes, string, number
INSERT INTO "order" ("id", "references", "group", "limit", "version", "deleted_at") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3, @p4, @p5, CAST(@p6 AS datetime2(3))), (CAST(@p7 AS binary(16)), CAST(@p8 AS binary(16)), @p9, @p10, @p11, CAST(@p12 AS datetime2(3))), (CAST(@p13 AS binary(16)), CAST(@p14 AS binary(16)), @p15, @p16, @p17, CAST(@p18 AS datetime2(3)))
  -- bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty
SELECT "id", "references", "group", "limit", "version", "deleted_at" FROM "order" WHERE "limit" >= @p1 AND "group" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY "limit" DESC
  -- number, string
UPDATE "order" SET "group" = @p1, "version" = "version" + 1 WHERE "limit" IN (SELECT CAST("value" AS int) FROM OPENJSON(@p2)) AND "deleted_at" IS NULL
  -- string, string
UPDATE "order" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "version" = "version" + 1 WHERE "group" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "limit" = @p3 AND "deleted_at" IS NULL
  -- string, string, number
SELECT count(*) AS "count" FROM "order" WHERE "deleted_at" IS NULL
UPDATE "order" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "version" = "version" + 1 WHERE "limit" = @p2 AND "deleted_at" IS NOT NULL
  -- empty, number
SELECT "id", "references", "group", "limit", "version", "deleted_at" FROM "order" WHERE "limit" = @p1 AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- number, number, number

== words of SQL: keys, checks and foreign keys say by their names what was broken, and an upsert goes by them
INSERT INTO "order" ("id", "references", "group", "limit", "version", "deleted_at") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3, @p4, @p5, CAST(@p6 AS datetime2(3)))
  -- bytes, bytes, string, number, number, empty
SAVE TRANSACTION nested_1
ROLLBACK TRANSACTION nested_1
SAVE TRANSACTION nested_2
ROLLBACK TRANSACTION nested_2
SAVE TRANSACTION nested_3
ROLLBACK TRANSACTION nested_3
MERGE INTO "order" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p4 AS int), CAST(@p5 AS int), CAST(@p6 AS datetime2(3)))) AS brought ("id", "references", "group", "limit", "version", "deleted_at") ON kept."group" = brought."group" AND kept."limit" = brought."limit" WHEN MATCHED THEN UPDATE SET "references" = brought."references", "version" = kept."version" + 1 WHEN NOT MATCHED THEN INSERT ("id", "references", "group", "limit", "version", "deleted_at") VALUES (brought."id", brought."references", brought."group", brought."limit", brought."version", brought."deleted_at");
  -- bytes, bytes, string, number, number, empty
SELECT "id", "references", "group", "limit", "version", "deleted_at" FROM "order" WHERE "group" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "limit" = @p2 AND "deleted_at" IS NULL ORDER BY "id" DESC OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- string, number, number, number

== words of SQL: pages and trees, and what the query builder writes
SELECT "id", "references", "group", "limit", "version", "deleted_at" FROM "order" WHERE "deleted_at" IS NULL ORDER BY "limit", "id" OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
SELECT "id", "references", "group", "limit", "version", "deleted_at" FROM "order" WHERE "deleted_at" IS NULL AND "limit" >= @p1 AND ("limit" > @p2 OR ("limit" = @p3 AND "id" > CAST(@p4 AS binary(16)))) ORDER BY "limit", "id" OFFSET @p5 ROWS FETCH NEXT @p6 ROWS ONLY
  -- number, number, number, bytes, number, number
SELECT "id", "from", "limit", COALESCE((SELECT TOP (2) CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."references" AS varbinary(max)), 2) AS "1", t1."group" AS "2", t1."limit" AS "3", t1."version" AS "4", CONVERT(char(23), t1."deleted_at", 126) AS "5" FROM "order" t1 WHERE t1."references" = t0."id" AND "deleted_at" IS NULL ORDER BY "limit" DESC, "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "all_order" FROM "select" t0 WHERE "from" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number

== words of engines: rows are written, found, ordered, changed, deleted, restored and counted
INSERT INTO "user" ("id", "level", "rank") VALUES (CAST(@p1 AS binary(16)), @p2, @p3)
  -- bytes, string, number
INSERT INTO "table" ("id", "session", "comment", "rank", "version", "deleted_at") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3, @p4, @p5, CAST(@p6 AS datetime2(3))), (CAST(@p7 AS binary(16)), CAST(@p8 AS binary(16)), @p9, @p10, @p11, CAST(@p12 AS datetime2(3))), (CAST(@p13 AS binary(16)), CAST(@p14 AS binary(16)), @p15, @p16, @p17, CAST(@p18 AS datetime2(3)))
  -- bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty
SELECT "id", "session", "comment", "rank", "version", "deleted_at" FROM "table" WHERE "rank" >= @p1 AND "comment" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY "rank" DESC
  -- number, string
UPDATE "table" SET "comment" = @p1, "version" = "version" + 1 WHERE "rank" IN (SELECT CAST("value" AS int) FROM OPENJSON(@p2)) AND "deleted_at" IS NULL
  -- string, string
UPDATE "table" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "version" = "version" + 1 WHERE "comment" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "rank" = @p3 AND "deleted_at" IS NULL
  -- string, string, number
SELECT count(*) AS "count" FROM "table" WHERE "deleted_at" IS NULL
UPDATE "table" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "version" = "version" + 1 WHERE "rank" = @p2 AND "deleted_at" IS NOT NULL
  -- empty, number
SELECT "id", "session", "comment", "rank", "version", "deleted_at" FROM "table" WHERE "rank" = @p1 AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- number, number, number

== words of engines: keys, checks and foreign keys say by their names what was broken, and an upsert goes by them
INSERT INTO "table" ("id", "session", "comment", "rank", "version", "deleted_at") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3, @p4, @p5, CAST(@p6 AS datetime2(3)))
  -- bytes, bytes, string, number, number, empty
MERGE INTO "table" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p4 AS int), CAST(@p5 AS int), CAST(@p6 AS datetime2(3)))) AS brought ("id", "session", "comment", "rank", "version", "deleted_at") ON kept."comment" = brought."comment" AND kept."rank" = brought."rank" WHEN MATCHED THEN UPDATE SET "session" = brought."session", "version" = kept."version" + 1 WHEN NOT MATCHED THEN INSERT ("id", "session", "comment", "rank", "version", "deleted_at") VALUES (brought."id", brought."session", brought."comment", brought."rank", brought."version", brought."deleted_at");
  -- bytes, bytes, string, number, number, empty
SELECT "id", "session", "comment", "rank", "version", "deleted_at" FROM "table" WHERE "comment" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "rank" = @p2 AND "deleted_at" IS NULL ORDER BY "id" DESC OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- string, number, number, number

== words of engines: pages and trees, and what the query builder writes
SELECT "id", "session", "comment", "rank", "version", "deleted_at" FROM "table" WHERE "deleted_at" IS NULL ORDER BY "rank", "id" OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
SELECT "id", "session", "comment", "rank", "version", "deleted_at" FROM "table" WHERE "deleted_at" IS NULL AND "rank" >= @p1 AND ("rank" > @p2 OR ("rank" = @p3 AND "id" > CAST(@p4 AS binary(16)))) ORDER BY "rank", "id" OFFSET @p5 ROWS FETCH NEXT @p6 ROWS ONLY
  -- number, number, number, bytes, number, number
SELECT "id", "level", "rank", COALESCE((SELECT TOP (2) CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."session" AS varbinary(max)), 2) AS "1", t1."comment" AS "2", t1."rank" AS "3", t1."version" AS "4", CONVERT(char(23), t1."deleted_at", 126) AS "5" FROM "table" t1 WHERE t1."session" = t0."id" AND "deleted_at" IS NULL ORDER BY "rank" DESC, "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "all_table" FROM "user" t0 WHERE "level" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number

== other alphabets: rows are written, found, ordered, changed, deleted, restored and counted
INSERT INTO "größen" ("id", "имя", "ñúmero") VALUES (CAST(@p1 AS binary(16)), @p2, @p3)
  -- bytes, string, number
INSERT INTO "καιροί" ("id", "väter", "名前", "ñúmero", "version", "deleted_at") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3, @p4, @p5, CAST(@p6 AS datetime2(3))), (CAST(@p7 AS binary(16)), CAST(@p8 AS binary(16)), @p9, @p10, @p11, CAST(@p12 AS datetime2(3))), (CAST(@p13 AS binary(16)), CAST(@p14 AS binary(16)), @p15, @p16, @p17, CAST(@p18 AS datetime2(3)))
  -- bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty
SELECT "id", "väter", "名前", "ñúmero", "version", "deleted_at" FROM "καιροί" WHERE "ñúmero" >= @p1 AND "名前" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY "ñúmero" DESC
  -- number, string
UPDATE "καιροί" SET "名前" = @p1, "version" = "version" + 1 WHERE "ñúmero" IN (SELECT CAST("value" AS int) FROM OPENJSON(@p2)) AND "deleted_at" IS NULL
  -- string, string
UPDATE "καιροί" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "version" = "version" + 1 WHERE "名前" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "ñúmero" = @p3 AND "deleted_at" IS NULL
  -- string, string, number
SELECT count(*) AS "count" FROM "καιροί" WHERE "deleted_at" IS NULL
UPDATE "καιροί" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "version" = "version" + 1 WHERE "ñúmero" = @p2 AND "deleted_at" IS NOT NULL
  -- empty, number
SELECT "id", "väter", "名前", "ñúmero", "version", "deleted_at" FROM "καιροί" WHERE "ñúmero" = @p1 AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- number, number, number

== other alphabets: keys, checks and foreign keys say by their names what was broken, and an upsert goes by them
INSERT INTO "καιροί" ("id", "väter", "名前", "ñúmero", "version", "deleted_at") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3, @p4, @p5, CAST(@p6 AS datetime2(3)))
  -- bytes, bytes, string, number, number, empty
MERGE INTO "καιροί" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p4 AS int), CAST(@p5 AS int), CAST(@p6 AS datetime2(3)))) AS brought ("id", "väter", "名前", "ñúmero", "version", "deleted_at") ON kept."名前" = brought."名前" AND kept."ñúmero" = brought."ñúmero" WHEN MATCHED THEN UPDATE SET "väter" = brought."väter", "version" = kept."version" + 1 WHEN NOT MATCHED THEN INSERT ("id", "väter", "名前", "ñúmero", "version", "deleted_at") VALUES (brought."id", brought."väter", brought."名前", brought."ñúmero", brought."version", brought."deleted_at");
  -- bytes, bytes, string, number, number, empty
SELECT "id", "väter", "名前", "ñúmero", "version", "deleted_at" FROM "καιροί" WHERE "名前" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "ñúmero" = @p2 AND "deleted_at" IS NULL ORDER BY "id" DESC OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- string, number, number, number

== other alphabets: pages and trees, and what the query builder writes
SELECT "id", "väter", "名前", "ñúmero", "version", "deleted_at" FROM "καιροί" WHERE "deleted_at" IS NULL ORDER BY "ñúmero", "id" OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
SELECT "id", "väter", "名前", "ñúmero", "version", "deleted_at" FROM "καιροί" WHERE "deleted_at" IS NULL AND "ñúmero" >= @p1 AND ("ñúmero" > @p2 OR ("ñúmero" = @p3 AND "id" > CAST(@p4 AS binary(16)))) ORDER BY "ñúmero", "id" OFFSET @p5 ROWS FETCH NEXT @p6 ROWS ONLY
  -- number, number, number, bytes, number, number
SELECT "id", "имя", "ñúmero", COALESCE((SELECT TOP (2) CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."väter" AS varbinary(max)), 2) AS "1", t1."名前" AS "2", t1."ñúmero" AS "3", t1."version" AS "4", CONVERT(char(23), t1."deleted_at", 126) AS "5" FROM "καιροί" t1 WHERE t1."väter" = t0."id" AND "deleted_at" IS NULL ORDER BY "ñúmero" DESC, "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "all_καιροί" FROM "größen" t0 WHERE "имя" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number

== capitals in the middle: rows are written, found, ordered, changed, deleted, restored and counted
INSERT INTO "Wagon" ("id", "Key", "NUMBER") VALUES (CAST(@p1 AS binary(16)), @p2, @p3)
  -- bytes, string, number
INSERT INTO "wagonWheel" ("id", "Wagon_Id", "wordOf", "NUMBER", "version", "deleted_at") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3, @p4, @p5, CAST(@p6 AS datetime2(3))), (CAST(@p7 AS binary(16)), CAST(@p8 AS binary(16)), @p9, @p10, @p11, CAST(@p12 AS datetime2(3))), (CAST(@p13 AS binary(16)), CAST(@p14 AS binary(16)), @p15, @p16, @p17, CAST(@p18 AS datetime2(3)))
  -- bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty
SELECT "id", "Wagon_Id", "wordOf", "NUMBER", "version", "deleted_at" FROM "wagonWheel" WHERE "NUMBER" >= @p1 AND "wordOf" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY "NUMBER" DESC
  -- number, string
UPDATE "wagonWheel" SET "wordOf" = @p1, "version" = "version" + 1 WHERE "NUMBER" IN (SELECT CAST("value" AS int) FROM OPENJSON(@p2)) AND "deleted_at" IS NULL
  -- string, string
UPDATE "wagonWheel" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "version" = "version" + 1 WHERE "wordOf" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "NUMBER" = @p3 AND "deleted_at" IS NULL
  -- string, string, number
SELECT count(*) AS "count" FROM "wagonWheel" WHERE "deleted_at" IS NULL
UPDATE "wagonWheel" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "version" = "version" + 1 WHERE "NUMBER" = @p2 AND "deleted_at" IS NOT NULL
  -- empty, number
SELECT "id", "Wagon_Id", "wordOf", "NUMBER", "version", "deleted_at" FROM "wagonWheel" WHERE "NUMBER" = @p1 AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- number, number, number

== capitals in the middle: keys, checks and foreign keys say by their names what was broken, and an upsert goes by them
INSERT INTO "wagonWheel" ("id", "Wagon_Id", "wordOf", "NUMBER", "version", "deleted_at") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3, @p4, @p5, CAST(@p6 AS datetime2(3)))
  -- bytes, bytes, string, number, number, empty
MERGE INTO "wagonWheel" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p4 AS int), CAST(@p5 AS int), CAST(@p6 AS datetime2(3)))) AS brought ("id", "Wagon_Id", "wordOf", "NUMBER", "version", "deleted_at") ON kept."wordOf" = brought."wordOf" AND kept."NUMBER" = brought."NUMBER" WHEN MATCHED THEN UPDATE SET "Wagon_Id" = brought."Wagon_Id", "version" = kept."version" + 1 WHEN NOT MATCHED THEN INSERT ("id", "Wagon_Id", "wordOf", "NUMBER", "version", "deleted_at") VALUES (brought."id", brought."Wagon_Id", brought."wordOf", brought."NUMBER", brought."version", brought."deleted_at");
  -- bytes, bytes, string, number, number, empty
SELECT "id", "Wagon_Id", "wordOf", "NUMBER", "version", "deleted_at" FROM "wagonWheel" WHERE "wordOf" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "NUMBER" = @p2 AND "deleted_at" IS NULL ORDER BY "id" DESC OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- string, number, number, number

== capitals in the middle: pages and trees, and what the query builder writes
SELECT "id", "Wagon_Id", "wordOf", "NUMBER", "version", "deleted_at" FROM "wagonWheel" WHERE "deleted_at" IS NULL ORDER BY "NUMBER", "id" OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
SELECT "id", "Wagon_Id", "wordOf", "NUMBER", "version", "deleted_at" FROM "wagonWheel" WHERE "deleted_at" IS NULL AND "NUMBER" >= @p1 AND ("NUMBER" > @p2 OR ("NUMBER" = @p3 AND "id" > CAST(@p4 AS binary(16)))) ORDER BY "NUMBER", "id" OFFSET @p5 ROWS FETCH NEXT @p6 ROWS ONLY
  -- number, number, number, bytes, number, number
SELECT "id", "Key", "NUMBER", COALESCE((SELECT TOP (2) CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."Wagon_Id" AS varbinary(max)), 2) AS "1", t1."wordOf" AS "2", t1."NUMBER" AS "3", t1."version" AS "4", CONVERT(char(23), t1."deleted_at", 126) AS "5" FROM "wagonWheel" t1 WHERE t1."Wagon_Id" = t0."id" AND "deleted_at" IS NULL ORDER BY "NUMBER" DESC, "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "all_wagonWheel" FROM "Wagon" t0 WHERE "Key" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number

== names as long as may be: rows are written, found, ordered, changed, deleted, restored and counted
INSERT INTO "pppppppppppppppppppppp" ("id", "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk", "nnnnnnnnnnnnnnnn") VALUES (CAST(@p1 AS binary(16)), @p2, @p3)
  -- bytes, string, number
INSERT INTO "cccccccccccccccccccccc" ("id", "llllllllllllllllllllllllllllllll", "wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn", "version", "deleted_at") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3, @p4, @p5, CAST(@p6 AS datetime2(3))), (CAST(@p7 AS binary(16)), CAST(@p8 AS binary(16)), @p9, @p10, @p11, CAST(@p12 AS datetime2(3))), (CAST(@p13 AS binary(16)), CAST(@p14 AS binary(16)), @p15, @p16, @p17, CAST(@p18 AS datetime2(3)))
  -- bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty, bytes, bytes, string, number, number, empty
SELECT "id", "llllllllllllllllllllllllllllllll", "wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn", "version", "deleted_at" FROM "cccccccccccccccccccccc" WHERE "nnnnnnnnnnnnnnnn" >= @p1 AND "wwwwwwwwwwwwwww" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "deleted_at" IS NULL ORDER BY "nnnnnnnnnnnnnnnn" DESC
  -- number, string
UPDATE "cccccccccccccccccccccc" SET "wwwwwwwwwwwwwww" = @p1, "version" = "version" + 1 WHERE "nnnnnnnnnnnnnnnn" IN (SELECT CAST("value" AS int) FROM OPENJSON(@p2)) AND "deleted_at" IS NULL
  -- string, string
UPDATE "cccccccccccccccccccccc" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "version" = "version" + 1 WHERE "wwwwwwwwwwwwwww" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "nnnnnnnnnnnnnnnn" = @p3 AND "deleted_at" IS NULL
  -- string, string, number
SELECT count(*) AS "count" FROM "cccccccccccccccccccccc" WHERE "deleted_at" IS NULL
UPDATE "cccccccccccccccccccccc" SET "deleted_at" = CAST(@p1 AS datetime2(3)), "version" = "version" + 1 WHERE "nnnnnnnnnnnnnnnn" = @p2 AND "deleted_at" IS NOT NULL
  -- empty, number
SELECT "id", "llllllllllllllllllllllllllllllll", "wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn", "version", "deleted_at" FROM "cccccccccccccccccccccc" WHERE "nnnnnnnnnnnnnnnn" = @p1 AND "deleted_at" IS NULL ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- number, number, number

== names as long as may be: keys, checks and foreign keys say by their names what was broken, and an upsert goes by them
INSERT INTO "cccccccccccccccccccccc" ("id", "llllllllllllllllllllllllllllllll", "wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn", "version", "deleted_at") VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), @p3, @p4, @p5, CAST(@p6 AS datetime2(3)))
  -- bytes, bytes, string, number, number, empty
MERGE INTO "cccccccccccccccccccccc" WITH (HOLDLOCK) AS kept USING (VALUES (CAST(@p1 AS binary(16)), CAST(@p2 AS binary(16)), CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(81)), CAST(@p4 AS int), CAST(@p5 AS int), CAST(@p6 AS datetime2(3)))) AS brought ("id", "llllllllllllllllllllllllllllllll", "wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn", "version", "deleted_at") ON kept."wwwwwwwwwwwwwww" = brought."wwwwwwwwwwwwwww" AND kept."nnnnnnnnnnnnnnnn" = brought."nnnnnnnnnnnnnnnn" WHEN MATCHED THEN UPDATE SET "llllllllllllllllllllllllllllllll" = brought."llllllllllllllllllllllllllllllll", "version" = kept."version" + 1 WHEN NOT MATCHED THEN INSERT ("id", "llllllllllllllllllllllllllllllll", "wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn", "version", "deleted_at") VALUES (brought."id", brought."llllllllllllllllllllllllllllllll", brought."wwwwwwwwwwwwwww", brought."nnnnnnnnnnnnnnnn", brought."version", brought."deleted_at");
  -- bytes, bytes, string, number, number, empty
SELECT "id", "llllllllllllllllllllllllllllllll", "wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn", "version", "deleted_at" FROM "cccccccccccccccccccccc" WHERE "wwwwwwwwwwwwwww" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "nnnnnnnnnnnnnnnn" = @p2 AND "deleted_at" IS NULL ORDER BY "id" DESC OFFSET @p3 ROWS FETCH NEXT @p4 ROWS ONLY
  -- string, number, number, number

== names as long as may be: pages and trees, and what the query builder writes
SELECT "id", "llllllllllllllllllllllllllllllll", "wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn", "version", "deleted_at" FROM "cccccccccccccccccccccc" WHERE "deleted_at" IS NULL ORDER BY "nnnnnnnnnnnnnnnn", "id" OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
SELECT "id", "llllllllllllllllllllllllllllllll", "wwwwwwwwwwwwwww", "nnnnnnnnnnnnnnnn", "version", "deleted_at" FROM "cccccccccccccccccccccc" WHERE "deleted_at" IS NULL AND "nnnnnnnnnnnnnnnn" >= @p1 AND ("nnnnnnnnnnnnnnnn" > @p2 OR ("nnnnnnnnnnnnnnnn" = @p3 AND "id" > CAST(@p4 AS binary(16)))) ORDER BY "nnnnnnnnnnnnnnnn", "id" OFFSET @p5 ROWS FETCH NEXT @p6 ROWS ONLY
  -- number, number, number, bytes, number, number
SELECT "id", "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk", "nnnnnnnnnnnnnnnn", COALESCE((SELECT TOP (2) CONVERT(varchar(max), CAST(t1."id" AS varbinary(max)), 2) AS "0", CONVERT(varchar(max), CAST(t1."llllllllllllllllllllllllllllllll" AS varbinary(max)), 2) AS "1", t1."wwwwwwwwwwwwwww" AS "2", t1."nnnnnnnnnnnnnnnn" AS "3", t1."version" AS "4", CONVERT(char(23), t1."deleted_at", 126) AS "5" FROM "cccccccccccccccccccccc" t1 WHERE t1."llllllllllllllllllllllllllllllll" = t0."id" AND "deleted_at" IS NULL ORDER BY "nnnnnnnnnnnnnnnn" DESC, "id" FOR JSON PATH, INCLUDE_NULL_VALUES), '[]') AS "all_cccccccccccccccccccccc" FROM "pppppppppppppppppppppp" t0 WHERE "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY (SELECT NULL) OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
