SQL Server: comparisons of every type
A statement stands where it comes first. Behind it are the kinds of its parameters.

== uuid: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
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
CREATE TABLE "shelves" (
  "id" int NOT NULL,
  CONSTRAINT "shelves.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE TABLE "boxes" (
  "id" int NOT NULL,
  "shelf_id" int NOT NULL,
  "uuid" binary(16) NULL,
  "text" varchar(161) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "integer" int NULL,
  "bigint" bigint NULL,
  "decimal" decimal(18,4) NULL,
  "double" float NULL,
  "boolean" bit NULL,
  "date" date NULL,
  "timestamp" datetime2(3) NULL,
  "enumeration" varchar(17) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "bytes" varbinary(8) NULL,
  CONSTRAINT "boxes.enumeration" CHECK ("enumeration" IN ('a', 'A', 'b', 'it''s', CAST(N'ö' COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(2)))),
  CONSTRAINT "boxes.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE UNIQUE INDEX "boxes_uuid_unique" ON "boxes" ("uuid") WHERE "uuid" IS NOT NULL
CREATE UNIQUE INDEX "boxes_text_unique" ON "boxes" ("text") WHERE "text" IS NOT NULL
CREATE UNIQUE INDEX "boxes_integer_unique" ON "boxes" ("integer") WHERE "integer" IS NOT NULL
CREATE UNIQUE INDEX "boxes_bigint_unique" ON "boxes" ("bigint") WHERE "bigint" IS NOT NULL
CREATE UNIQUE INDEX "boxes_decimal_unique" ON "boxes" ("decimal") WHERE "decimal" IS NOT NULL
CREATE UNIQUE INDEX "boxes_double_unique" ON "boxes" ("double") WHERE "double" IS NOT NULL
CREATE UNIQUE INDEX "boxes_boolean_unique" ON "boxes" ("boolean") WHERE "boolean" IS NOT NULL
CREATE UNIQUE INDEX "boxes_date_unique" ON "boxes" ("date") WHERE "date" IS NOT NULL
CREATE UNIQUE INDEX "boxes_timestamp_unique" ON "boxes" ("timestamp") WHERE "timestamp" IS NOT NULL
CREATE UNIQUE INDEX "boxes_enumeration_unique" ON "boxes" ("enumeration") WHERE "enumeration" IS NOT NULL
CREATE UNIQUE INDEX "boxes_bytes_unique" ON "boxes" ("bytes") WHERE "bytes" IS NOT NULL
ALTER TABLE "boxes" ADD CONSTRAINT "boxes_shelf_id_foreign" FOREIGN KEY ("shelf_id") REFERENCES "shelves" ("id")
CREATE TRIGGER "shelves.cascade" ON "shelves" INSTEAD OF DELETE AS
BEGIN -- boxes_shelf_id_foreign cascade
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    DELETE FROM "boxes" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "boxes"."shelf_id");
    DELETE FROM "shelves" WHERE EXISTS (SELECT 1 FROM deleted AS "gone.rows" WHERE "gone.rows"."id" = "shelves"."id");
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty
INSERT INTO "shelves" ("id") VALUES (@p1), (@p2)
  -- number, number
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (@p1, @p2, CAST(@p3 AS binary(16)), @p4, @p5, @p6, CAST(@p7 AS decimal(18,4)), @p8, @p9, CAST(@p10 AS date), CAST(@p11 AS datetime2(3)), @p12, CAST(@p13 AS varbinary(8))), (@p14, @p15, CAST(@p16 AS binary(16)), @p17, @p18, @p19, CAST(@p20 AS decimal(18,4)), @p21, @p22, CAST(@p23 AS date), CAST(@p24 AS datetime2(3)), @p25, CAST(@p26 AS varbinary(8))), (@p27, @p28, CAST(@p29 AS binary(16)), @p30, @p31, @p32, CAST(@p33 AS decimal(18,4)), @p34, @p35, CAST(@p36 AS date), CAST(@p37 AS datetime2(3)), @p38, CAST(@p39 AS varbinary(8))), (@p40, @p41, CAST(@p42 AS binary(16)), @p43, @p44, @p45, CAST(@p46 AS decimal(18,4)), @p47, @p48, CAST(@p49 AS date), CAST(@p50 AS datetime2(3)), @p51, CAST(@p52 AS varbinary(8))), (@p53, @p54, CAST(@p55 AS binary(16)), @p56, @p57, @p58, CAST(@p59 AS decimal(18,4)), @p60, @p61, CAST(@p62 AS date), CAST(@p63 AS datetime2(3)), @p64, CAST(@p65 AS varbinary(8))), (@p66, @p67, CAST(@p68 AS binary(16)), @p69, @p70, @p71, CAST(@p72 AS decimal(18,4)), @p73, @p74, CAST(@p75 AS date), CAST(@p76 AS datetime2(3)), @p77, CAST(@p78 AS varbinary(8)))
  -- number, number, bytes, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, number, bytes, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, number, bytes, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, … 78 in all
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "uuid" = CAST(@p1 AS binary(16)) ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE ("uuid" <> CAST(@p1 AS binary(16)) OR "uuid" IS NULL) ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "uuid" > CAST(@p1 AS binary(16)) ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "uuid" >= CAST(@p1 AS binary(16)) ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "uuid" < CAST(@p1 AS binary(16)) ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "uuid" <= CAST(@p1 AS binary(16)) ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "uuid" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "uuid" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "uuid" IN (SELECT CONVERT(binary(16), "value", 2) FROM OPENJSON(@p1)) ORDER BY "id"
  -- string

== text: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (@p1, @p2, CAST(@p3 AS binary(16)), @p4, @p5, @p6, CAST(@p7 AS decimal(18,4)), @p8, @p9, CAST(@p10 AS date), CAST(@p11 AS datetime2(3)), @p12, CAST(@p13 AS varbinary(8))), (@p14, @p15, CAST(@p16 AS binary(16)), @p17, @p18, @p19, CAST(@p20 A … (3930 characters, 4bae67ee93768413)
  -- number, number, empty, string, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, number, empty, string, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, number, empty, string, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, … 260 in all
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "text" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE ("text" <> CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "text" IS NULL) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "text" > CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "text" >= CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "text" < CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "text" <= CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "text" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "text" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "text" IN (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(@p1)) ORDER BY "id"
  -- string

== integer: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (@p1, @p2, CAST(@p3 AS binary(16)), @p4, @p5, @p6, CAST(@p7 AS decimal(18,4)), @p8, @p9, CAST(@p10 AS date), CAST(@p11 AS datetime2(3)), @p12, CAST(@p13 AS varbinary(8))), (@p14, @p15, CAST(@p16 AS binary(16)), @p17, @p18, @p19, CAST(@p20 AS decimal(18,4)), @p21, @p22, CAST(@p23 AS date), CAST(@p24 AS datetime2(3)), @p25, CAST(@p26 AS varbinary(8))), (@p27, @p28, CAST(@p29 AS binary(16)), @p30, @p31, @p32, CAST(@p33 AS decimal(18,4)), @p34, @p35, CAST(@p36 AS date), CAST(@p37 AS datetime2(3)), @p38, CAST(@p39 AS varbinary(8))), (@p40, @p41, CAST(@p42 AS binary(16)), @p43, @p44, @p45, CAST(@p46 AS decimal(18,4)), @p47, @p48, CAST(@p49 AS date), CAST(@p50 AS datetime2(3)), @p51, CAST(@p52 AS varbinary(8))), (@p53, @p54, CAST(@p55 AS binary(16)), @p56, @p57, @p58, CAST(@p59 AS decimal(18,4)), @p60, @p61, CAST(@p62 AS date), CAST(@p63 AS datetime2(3)), @p64, CAST(@p65 AS varbinary(8))), (@p66, @p67, CAST(@p68 AS binary(16)), @p69, @p70, @p71, CAST(@p72 AS decimal(18,4)), @p73, @p74, CAST(@p75 AS date), CAST(@p76 AS datetime2(3)), @p77, CAST(@p78 AS varbinary(8))), (@p79, @p80, CAST(@p81 AS binary(16)), @p82, @p83, @p84, CAST(@p85 AS decimal(18,4)), @p86, @p87, CAST(@p88 AS date), CAST(@p89 AS datetime2(3)), @p90, CAST(@p91 AS varbinary(8)))
  -- number, number, empty, empty, number, empty, empty, empty, empty, empty, empty, empty, empty, number, number, empty, empty, number, empty, empty, empty, empty, empty, empty, empty, empty, number, number, empty, empty, number, empty, empty, empty, empty, empty, empty, empty, empty, number, … 91 in all
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "integer" = @p1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE ("integer" <> @p1 OR "integer" IS NULL) ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "integer" > @p1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "integer" >= @p1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "integer" < @p1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "integer" <= @p1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "integer" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "integer" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "integer" IN (SELECT CAST("value" AS int) FROM OPENJSON(@p1)) ORDER BY "id"
  -- string

== bigint: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (@p1, @p2, CAST(@p3 AS binary(16)), @p4, @p5, @p6, CAST(@p7 AS decimal(18,4)), @p8, @p9, CAST(@p10 AS date), CAST(@p11 AS datetime2(3)), @p12, CAST(@p13 AS varbinary(8))), (@p14, @p15, CAST(@p16 AS binary(16)), @p17, @p18, @p19, CAST(@p20 AS decimal(18,4)), @p21, @p22, CAST(@p23 AS date), CAST(@p24 AS datetime2(3)), @p25, CAST(@p26 AS varbinary(8))), (@p27, @p28, CAST(@p29 AS binary(16)), @p30, @p31, @p32, CAST(@p33 AS decimal(18,4)), @p34, @p35, CAST(@p36 AS date), CAST(@p37 AS datetime2(3)), @p38, CAST(@p39 AS varbinary(8))), (@p40, @p41, CAST(@p42 AS binary(16)), @p43, @p44, @p45, CAST(@p46 AS decimal(18,4)), @p47, @p48, CAST(@p49 AS date), CAST(@p50 AS datetime2(3)), @p51, CAST(@p52 AS varbinary(8))), (@p53, @p54, CAST(@p55 AS binary(16)), @p56, @p57, @p58, CAST(@p59 AS decimal(18,4)), @p60, @p61, CAST(@p62 AS date), CAST(@p63 AS datetime2(3)), @p64, CAST(@p65 AS varbinary(8))), (@p66, @p67, CAST(@p68 AS binary(16)), @p69, @p70, @p71, CAST(@p72 AS decimal(18,4)), @p73, @p74, CAST(@p75 AS date), CAST(@p76 AS datetime2(3)), @p77, CAST(@p78 AS varbinary(8))), (@p79, @p80, CAST(@p81 AS binary(16)), @p82, @p83, @p84, CAST(@p85 AS decimal(18,4)), @p86, @p87, CAST(@p88 AS date), CAST(@p89 AS datetime2(3)), @p90, CAST(@p91 AS varbinary(8))), (@p92, @p93, CAST(@p94 AS binary(16)), @p95, @p96, @p97, CAST(@p98 AS decimal(18,4)), @p99, @p100, CAST(@p101 AS date), CAST(@p102 AS datetime2(3)), @p103, CAST(@p104 AS varbinary(8))), (@p105, @p106, CAST(@p107 AS binary(16)), @p108, @p109, @p110, CAST(@p111 AS decimal(18,4)), @p112, @p113, CAST(@p114 AS date), CAST(@p115 AS datetime2(3)), @p116, CAST(@p117 AS varbinary(8))), (@p118, @p119, CAST(@p120 AS binary(16)), @p121, @p122, @p123, CAST(@p124 AS decimal(18,4)), @p125, @p126, CAST(@p127 AS date), CAST(@p128 AS datetime2(3)), @p129, CAST(@p130 AS varbinary(8)))
  -- number, number, empty, empty, empty, bigint, empty, empty, empty, empty, empty, empty, empty, number, number, empty, empty, empty, bigint, empty, empty, empty, empty, empty, empty, empty, number, number, empty, empty, empty, bigint, empty, empty, empty, empty, empty, empty, empty, number, … 130 in all
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "bigint" = CAST(@p1 AS bigint) ORDER BY "id"
  -- bigint
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE ("bigint" <> CAST(@p1 AS bigint) OR "bigint" IS NULL) ORDER BY "id"
  -- bigint
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "bigint" > CAST(@p1 AS bigint) ORDER BY "id"
  -- bigint
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "bigint" >= CAST(@p1 AS bigint) ORDER BY "id"
  -- bigint
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "bigint" < CAST(@p1 AS bigint) ORDER BY "id"
  -- bigint
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "bigint" <= CAST(@p1 AS bigint) ORDER BY "id"
  -- bigint
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "bigint" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "bigint" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "bigint" IN (SELECT CAST("value" AS bigint) FROM OPENJSON(@p1)) ORDER BY "id"
  -- string

== decimal: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "decimal" = CAST(@p1 AS decimal(18,4)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE ("decimal" <> CAST(@p1 AS decimal(18,4)) OR "decimal" IS NULL) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "decimal" > CAST(@p1 AS decimal(18,4)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "decimal" >= CAST(@p1 AS decimal(18,4)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "decimal" < CAST(@p1 AS decimal(18,4)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "decimal" <= CAST(@p1 AS decimal(18,4)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "decimal" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "decimal" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "decimal" IN (SELECT CAST("value" AS decimal(18,4)) FROM OPENJSON(@p1)) ORDER BY "id"
  -- string

== double: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (@p1, @p2, CAST(@p3 AS binary(16)), @p4, @p5, @p6, CAST(@p7 AS decimal(18,4)), @p8, @p9, CAST(@p10 AS date), CAST(@p11 AS datetime2(3)), @p12, CAST(@p13 AS varbinary(8))), (@p14, @p15, CAST(@p16 AS binary(16)), @p17, @p18, @p19, CAST(@p20 AS decimal(18,4)), @p21, @p22, CAST(@p23 AS date), CAST(@p24 AS datetime2(3)), @p25, CAST(@p26 AS varbinary(8))), (@p27, @p28, CAST(@p29 AS binary(16)), @p30, @p31, @p32, CAST(@p33 AS decimal(18,4)), @p34, @p35, CAST(@p36 AS date), CAST(@p37 AS datetime2(3)), @p38, CAST(@p39 AS varbinary(8))), (@p40, @p41, CAST(@p42 AS binary(16)), @p43, @p44, @p45, CAST(@p46 AS decimal(18,4)), @p47, @p48, CAST(@p49 AS date), CAST(@p50 AS datetime2(3)), @p51, CAST(@p52 AS varbinary(8))), (@p53, @p54, CAST(@p55 AS binary(16)), @p56, @p57, @p58, CAST(@p59 AS decimal(18,4)), @p60, @p61, CAST(@p62 AS date), CAST(@p63 AS datetime2(3)), @p64, CAST(@p65 AS varbinary(8))), (@p66, @p67, CAST(@p68 AS binary(16)), @p69, @p70, @p71, CAST(@p72 AS decimal(18,4)), @p73, @p74, CAST(@p75 AS date), CAST(@p76 AS datetime2(3)), @p77, CAST(@p78 AS varbinary(8))), (@p79, @p80, CAST(@p81 AS binary(16)), @p82, @p83, @p84, CAST(@p85 AS decimal(18,4)), @p86, @p87, CAST(@p88 AS date), CAST(@p89 AS datetime2(3)), @p90, CAST(@p91 AS varbinary(8))), (@p92, @p93, CAST(@p94 AS binary(16)), @p95, @p96, @p97, CAST(@p98 AS decimal(18,4)), @p99, @p100, CAST(@p101 AS date), CAST(@p102 AS datetime2(3)), @p103, CAST(@p104 AS varbinary(8))), (@p105, @p106, CAST(@p107 AS binary(16)), @p108, @p109, @p110, CAST(@p111 AS decimal(18,4)), @p112, @p113, CAST(@p114 AS date), CAST(@p115 AS datetime2(3)), @p116, CAST(@p117 AS varbinary(8))), (@p118, @p119, CAST(@p120 AS binary(16)), @p121, @p122, @p123, CAST(@p124 AS decimal(18,4)), @p125, @p126, CAST(@p127 AS date), CAST(@p128 AS datetime2(3)), @p129, CAST(@p130 AS varbinary(8))), (@p131, @p132, CAST(@p133 AS binary(16)), @p134, @p135, @p136, CAST(@p137 AS decimal(18,4)), @p138, @p139, CAST(@p140 AS date), CAST(@p141 AS datetime2(3)), @p142, CAST(@p143 AS varbinary(8))), (@p144, @p145, CAST(@p146 AS binary(16)), @p147, @p148, @p149, CAST(@p150 AS decimal(18,4)), @p151, @p152, CAST(@p153 AS date), CAST(@p154 AS datetime2(3)), @p155, CAST(@p156 AS varbinary(8))), (@p157, @p158, CAST(@p159 AS binary(16)), @p160, @p161, @p162, CAST(@p163 AS decimal(18,4)), @p164, @p165, CAST(@p166 AS date), CAST(@p167 AS datetime2(3)), @p168, CAST(@p169 AS varbinary(8))), (@p170, @p171, CAST(@p172 AS binary(16)), @p173, @p174, @p175, CAST(@p176 AS decimal(18,4)), @p177, @p178, CAST(@p179 AS date), CAST(@p180 AS datetime2(3)), @p181, CAST(@p182 AS varbinary(8))), (@p183, @p184, CAST(@p185 AS binary(16)), @p186, @p187, @p188, CAST(@p189 AS decimal(18,4)), @p190, @p191, CAST(@p192 AS date), CAST(@p193 AS datetime2(3)), @p194, CAST(@p195 AS varbinary(8)))
  -- number, number, empty, empty, empty, empty, empty, number, empty, empty, empty, empty, empty, number, number, empty, empty, empty, empty, empty, number, empty, empty, empty, empty, empty, number, number, empty, empty, empty, empty, empty, number, empty, empty, empty, empty, empty, number, … 195 in all
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "double" = @p1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE ("double" <> @p1 OR "double" IS NULL) ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "double" > @p1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "double" >= @p1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "double" < @p1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "double" <= @p1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "double" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "double" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "double" IN (SELECT CAST("value" AS float) FROM OPENJSON(@p1)) ORDER BY "id"
  -- string

== boolean: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (@p1, @p2, CAST(@p3 AS binary(16)), @p4, @p5, @p6, CAST(@p7 AS decimal(18,4)), @p8, @p9, CAST(@p10 AS date), CAST(@p11 AS datetime2(3)), @p12, CAST(@p13 AS varbinary(8))), (@p14, @p15, CAST(@p16 AS binary(16)), @p17, @p18, @p19, CAST(@p20 AS decimal(18,4)), @p21, @p22, CAST(@p23 AS date), CAST(@p24 AS datetime2(3)), @p25, CAST(@p26 AS varbinary(8))), (@p27, @p28, CAST(@p29 AS binary(16)), @p30, @p31, @p32, CAST(@p33 AS decimal(18,4)), @p34, @p35, CAST(@p36 AS date), CAST(@p37 AS datetime2(3)), @p38, CAST(@p39 AS varbinary(8))), (@p40, @p41, CAST(@p42 AS binary(16)), @p43, @p44, @p45, CAST(@p46 AS decimal(18,4)), @p47, @p48, CAST(@p49 AS date), CAST(@p50 AS datetime2(3)), @p51, CAST(@p52 AS varbinary(8)))
  -- number, number, empty, empty, empty, empty, empty, empty, number, empty, empty, empty, empty, number, number, empty, empty, empty, empty, empty, empty, number, empty, empty, empty, empty, number, number, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, … 52 in all
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "boolean" = CAST(@p1 AS bit) ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE ("boolean" <> CAST(@p1 AS bit) OR "boolean" IS NULL) ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "boolean" > CAST(@p1 AS bit) ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "boolean" >= CAST(@p1 AS bit) ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "boolean" < CAST(@p1 AS bit) ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "boolean" <= CAST(@p1 AS bit) ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "boolean" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "boolean" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "boolean" IN (SELECT CAST("value" AS bit) FROM OPENJSON(@p1)) ORDER BY "id"
  -- string

== date: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "date" = CAST(@p1 AS date) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE ("date" <> CAST(@p1 AS date) OR "date" IS NULL) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "date" > CAST(@p1 AS date) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "date" >= CAST(@p1 AS date) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "date" < CAST(@p1 AS date) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "date" <= CAST(@p1 AS date) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "date" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "date" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "date" IN (SELECT CAST("value" AS date) FROM OPENJSON(@p1)) ORDER BY "id"
  -- string

== timestamp: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (@p1, @p2, CAST(@p3 AS binary(16)), @p4, @p5, @p6, CAST(@p7 AS decimal(18,4)), @p8, @p9, CAST(@p10 AS date), CAST(@p11 AS datetime2(3)), @p12, CAST(@p13 AS varbinary(8))), (@p14, @p15, CAST(@p16 AS binary(16)), @p17, @p18, @p19, CAST(@p20 AS decimal(18,4)), @p21, @p22, CAST(@p23 AS date), CAST(@p24 AS datetime2(3)), @p25, CAST(@p26 AS varbinary(8))), (@p27, @p28, CAST(@p29 AS binary(16)), @p30, @p31, @p32, CAST(@p33 AS decimal(18,4)), @p34, @p35, CAST(@p36 AS date), CAST(@p37 AS datetime2(3)), @p38, CAST(@p39 AS varbinary(8))), (@p40, @p41, CAST(@p42 AS binary(16)), @p43, @p44, @p45, CAST(@p46 AS decimal(18,4)), @p47, @p48, CAST(@p49 AS date), CAST(@p50 AS datetime2(3)), @p51, CAST(@p52 AS varbinary(8))), (@p53, @p54, CAST(@p55 AS binary(16)), @p56, @p57, @p58, CAST(@p59 AS decimal(18,4)), @p60, @p61, CAST(@p62 AS date), CAST(@p63 AS datetime2(3)), @p64, CAST(@p65 AS varbinary(8))), (@p66, @p67, CAST(@p68 AS binary(16)), @p69, @p70, @p71, CAST(@p72 AS decimal(18,4)), @p73, @p74, CAST(@p75 AS date), CAST(@p76 AS datetime2(3)), @p77, CAST(@p78 AS varbinary(8))), (@p79, @p80, CAST(@p81 AS binary(16)), @p82, @p83, @p84, CAST(@p85 AS decimal(18,4)), @p86, @p87, CAST(@p88 AS date), CAST(@p89 AS datetime2(3)), @p90, CAST(@p91 AS varbinary(8))), (@p92, @p93, CAST(@p94 AS binary(16)), @p95, @p96, @p97, CAST(@p98 AS decimal(18,4)), @p99, @p100, CAST(@p101 AS date), CAST(@p102 AS datetime2(3)), @p103, CAST(@p104 AS varbinary(8))), (@p105, @p106, CAST(@p107 AS binary(16)), @p108, @p109, @p110, CAST(@p111 AS decimal(18,4)), @p112, @p113, CAST(@p114 AS date), CAST(@p115 AS datetime2(3)), @p116, CAST(@p117 AS varbinary(8))), (@p118, @p119, CAST(@p120 AS binary(16)), @p121, @p122, @p123, CAST(@p124 AS decimal(18,4)), @p125, @p126, CAST(@p127 AS date), CAST(@p128 AS datetime2(3)), @p129, CAST(@p130 AS varbinary(8))), (@p131, @p132, CAST(@p133 AS binary(16)), @p134, @p135, @p136, CAST(@p137 AS decimal(18,4)), @p138, @p139, CAST(@p140 AS date), CAST(@p141 AS datetime2(3)), @p142, CAST(@p143 AS varbinary(8)))
  -- number, number, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, empty, number, number, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, empty, number, number, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, empty, number, … 143 in all
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "timestamp" = CAST(@p1 AS datetime2(3)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE ("timestamp" <> CAST(@p1 AS datetime2(3)) OR "timestamp" IS NULL) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "timestamp" > CAST(@p1 AS datetime2(3)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "timestamp" >= CAST(@p1 AS datetime2(3)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "timestamp" < CAST(@p1 AS datetime2(3)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "timestamp" <= CAST(@p1 AS datetime2(3)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "timestamp" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "timestamp" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "timestamp" IN (SELECT CAST("value" AS datetime2(3)) FROM OPENJSON(@p1)) ORDER BY "id"
  -- string

== enumeration: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "enumeration" = CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE ("enumeration" <> CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR "enumeration" IS NULL) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "enumeration" > CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "enumeration" >= CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "enumeration" < CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "enumeration" <= CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "enumeration" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "enumeration" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "enumeration" IN (SELECT CAST("value" COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max)) FROM OPENJSON(@p1)) ORDER BY "id"
  -- string

== bytes: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "bytes" = CAST(@p1 AS varbinary(8)) ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE ("bytes" <> CAST(@p1 AS varbinary(8)) OR "bytes" IS NULL) ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "bytes" > CAST(@p1 AS varbinary(8)) ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "bytes" >= CAST(@p1 AS varbinary(8)) ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "bytes" < CAST(@p1 AS varbinary(8)) ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "bytes" <= CAST(@p1 AS varbinary(8)) ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "bytes" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", CONVERT(varchar(40), "decimal") AS "decimal.text", "double", "boolean", "date", "timestamp", "enumeration", "bytes" FROM "boxes" WHERE "bytes" IS NOT NULL ORDER BY "id"
