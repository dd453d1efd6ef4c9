SQL Server: rows some at a time
A statement stands where it comes first. Behind it are the kinds of its parameters.

== every row is changed once, up and down, and progress is told (not to its end)
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
CREATE TABLE "sheds" (
  "id" binary(16) NOT NULL,
  "size" int NOT NULL,
  "note" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  CONSTRAINT "sheds.primary" PRIMARY KEY CLUSTERED ("id")
)
CREATE TABLE "pairs" (
  "left" int NOT NULL,
  "right" bigint NOT NULL,
  "size" int NOT NULL,
  CONSTRAINT "pairs.primary" PRIMARY KEY CLUSTERED ("left", "right")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty
INSERT INTO "sheds" ("id", "size", "note") VALUES (CAST(@p1 AS binary(16)), @p2, @p3), (CAST(@p4 AS binary(16)), @p5, @p6), (CAST(@p7 AS binary(16)), @p8, @p9), (CAST(@p10 AS binary(16)), @p11, @p12), (CAST(@p13 AS binary(16)), @p14, @p15), (CAST(@p16 AS binary(16)), @p17, @p18), (CAST(@p19 AS binary(16)), @p20, @p21), (CAST(@p22 AS binary(16)), @p23, @p24), (CAST(@p25 AS binary(16)), @p26, @p27), (CAST(@p28 AS binary(16)), @p29, @p30), (CAST(@p31 AS binary(16)), @p32, @p33), (CAST(@p34 AS binary(16)), @p35, @p36), (CAST(@p37 AS binary(16)), @p38, @p39), (CAST(@p40 AS binary(16)), @p41, @p42), (CAST(@p43 AS binary(16)), @p44, @p45), (CAST(@p46 AS binary(16)), @p47, @p48), (CAST(@p49 AS binary(16)), @p50, @p51), (CAST(@p52 AS binary(16)), @p53, @p54), (CAST(@p55 AS binary(16)), @p56, @p57), (CAST(@p58 AS binary(16)), @p59, @p60), (CAST(@p61 AS binary(16)), @p62, @p63), (CAST(@p64 AS binary(16)), @p65, @p66), (CAST(@p67 AS binary(16)), @p68, @p69), (CAST(@p70 AS binary(16)), @p71, @p72), (CAST(@p73 AS binary(16)), @p74, @p75), (CAST(@p76 AS binary(16)), @p77, @p78), (CAST(@p79 AS binary(16)), @p80, @p81), (CAST(@p82 AS binary(16)), @p83, @p84), (CAST(@p85 AS binary(16)), @p86, @p87), (CAST(@p88 AS binary(16)), @p89, @p90), (CAST(@p91 AS binary(16)), @p92, @p93), (CAST(@p94 AS binary(16)), @p95, @p96), (CAST(@p97 AS binary(16)), @p98, @p99), (CAST(@p100 AS binary(16)), @p101, @p102), (CAST(@p103 AS binary(16)), @p104, @p105), (CAST(@p106 AS binary(16)), @p107, @p108), (CAST(@p109 AS binary(16)), @p110, @p111), (CAST(@p112 AS binary(16)), @p113, @p114), (CAST(@p115 AS binary(16)), @p116, @p117), (CAST(@p118 AS binary(16)), @p119, @p120), (CAST(@p121 AS binary(16)), @p122, @p123), (CAST(@p124 AS binary(16)), @p125, @p126), (CAST(@p127 AS binary(16)), @p128, @p129), (CAST(@p130 AS binary(16)), @p131, @p132), (CAST(@p133 AS binary(16)), @p134, @p135), (CAST(@p136 AS binary(16)), @p137, @p138), (CAST(@p139 AS binary(16)), @p140, @p141)
  -- bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, number, empty, bytes, … 141 in all
INSERT INTO "pairs" ("left", "right", "size") VALUES (@p1, @p2, @p3), (@p4, @p5, @p6), (@p7, @p8, @p9), (@p10, @p11, @p12), (@p13, @p14, @p15), (@p16, @p17, @p18), (@p19, @p20, @p21), (@p22, @p23, @p24), (@p25, @p26, @p27), (@p28, @p29, @p30), (@p31, @p32, @p33), (@p34, @p35, @p36), (@p37, @p38, @p39), (@p40, @p41, @p42), (@p43, @p44, @p45), (@p46, @p47, @p48), (@p49, @p50, @p51), (@p52, @p53, @p54), (@p55, @p56, @p57), (@p58, @p59, @p60), (@p61, @p62, @p63), (@p64, @p65, @p66), (@p67, @p68, @p69), (@p70, @p71, @p72), (@p73, @p74, @p75), (@p76, @p77, @p78), (@p79, @p80, @p81), (@p82, @p83, @p84), (@p85, @p86, @p87), (@p88, @p89, @p90), (@p91, @p92, @p93), (@p94, @p95, @p96), (@p97, @p98, @p99), (@p100, @p101, @p102), (@p103, @p104, @p105), (@p106, @p107, @p108), (@p109, @p110, @p111), (@p112, @p113, @p114), (@p115, @p116, @p117), (@p118, @p119, @p120), (@p121, @p122, @p123), (@p124, @p125, @p126), (@p127, @p128, @p129), (@p130, @p131, @p132), (@p133, @p134, @p135), (@p136, @p137, @p138), (@p139, @p140, @p141)
  -- number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, bigint, number, number, … 141 in all
SELECT count(*) AS "count" FROM (SELECT 1 AS one FROM "sheds" ORDER BY (SELECT NULL) OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY) AS counted
  -- number, number
SELECT count(*) AS "count" FROM (SELECT 1 AS one FROM "pairs" ORDER BY (SELECT NULL) OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY) AS counted
  -- number, number
ALTER TABLE "sheds" ADD "label" varchar(121) COLLATE Latin1_General_100_BIN2_UTF8 NULL
UPDATE "schema_migrations" SET "journal" = @p1 WHERE "revision" = CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000))
  -- string, string
SELECT count(*) AS "count" FROM "sheds"
SELECT "id" FROM "sheds" ORDER BY "id" OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
UPDATE "sheds" SET "label" = ('small'), "size" = (size + 1) WHERE (size < 20) AND ("id" <= CAST(@p1 AS binary(16)))
  -- object
SELECT "id" FROM "sheds" WHERE "id" > CAST(@p1 AS binary(16)) ORDER BY "id" OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number
UPDATE "sheds" SET "label" = ('small'), "size" = (size + 1) WHERE (size < 20) AND ("id" > CAST(@p1 AS binary(16))) AND ("id" <= CAST(@p2 AS binary(16)))
  -- string, object
SELECT count(*) AS "count" FROM "pairs"
SELECT "left", "right" FROM "pairs" ORDER BY "left", "right" OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
UPDATE "pairs" SET "size" = (size + 1) WHERE ("left" <= @p1 AND (("left" < @p2) OR ("left" = @p3 AND "right" <= CAST(@p4 AS bigint))))
  -- object, object, object, object

== a small table is changed in the one transaction of its migration
UPDATE "sheds" SET "label" = ('small'), "size" = (size + 1) WHERE (size < 20)
UPDATE "pairs" SET "size" = (size + 1)
SELECT "id", "size", "note" FROM "sheds" ORDER BY "size", "id"
SELECT "left", "right", "size" FROM "pairs" ORDER BY "size", "left", "right"

== broken off before any statement, the next run goes on, and no row is changed twice (not to its end)

== two runners at once change every row once (not to its end)

== a change of the key it goes by, of a generated column, or of none is refused, and so is the way back where there is none
SELECT count(*) AS "count" FROM "sheds" WHERE "size" IS NOT NULL
UPDATE "sheds" SET "note" = ('old')
ALTER TABLE "sheds" DROP COLUMN "size"
