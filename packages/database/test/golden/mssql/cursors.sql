SQL Server: cursors
A statement stands where it comes first. Behind it are the kinds of its parameters.

== a cursor is safe in a URL and bounded, also for the longest key of the strangest characters
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
CREATE TABLE "books" (
  "shelf" varchar(81) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "place" int NOT NULL,
  "code" binary(16) NOT NULL,
  "title" varchar(241) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "price" decimal(18,4) NULL,
  "sold" bigint NULL,
  "weight" float NULL,
  "lent" bit NULL,
  "printed" date NULL,
  "seen_at" datetime2(3) NULL,
  "state" varchar(17) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "mark" varbinary(4) NULL,
  "notes" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "story" varchar(max) COLLATE Latin1_General_100_BIN2_UTF8 NULL,
  "deleted_at" datetime2(3) NULL,
  CONSTRAINT "books.state" CHECK ("state" IN ('new', 'used')),
  CONSTRAINT "books.notes" CHECK (ISJSON(CONCAT('[', "notes", ']')) = 1),
  CONSTRAINT "books.primary" PRIMARY KEY CLUSTERED ("shelf", "place")
)
CREATE TABLE "labels" (
  "name" varchar(3073) COLLATE Latin1_General_100_BIN2_UTF8 NOT NULL,
  "size" int NOT NULL CONSTRAINT "labels.size.default" DEFAULT 0,
  CONSTRAINT "labels.primary" PRIMARY KEY NONCLUSTERED ("name")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (@p1, @p2, @p3, @p4, CAST(@p5 AS datetime2(3)), @p6, @p7, @p8)
  -- string, string, string, string, string, number, string, empty
INSERT INTO "books" ("shelf", "place", "code", "title", "price", "sold", "weight", "lent", "printed", "seen_at", "state", "mark", "notes", "story", "deleted_at") VALUES (@p1, @p2, CAST(@p3 AS binary(16)), @p4, CAST(@p5 AS decimal(18,4)), @p6, @p7, @p8, CAST(@p9 AS date), CAST(@p10 AS datetime2(3)), @p11, CAST(@p12 AS varbinary(4)), @p13, @p14, CAST(@p15 AS datetime2(3))), (@p16, @p17, CAST(@p18 AS … (9259 characters, 0e593891ac2c3e40)
  -- string, number, bytes, empty, empty, empty, empty, empty, empty, string, empty, empty, empty, empty, empty, string, number, bytes, string, string, bigint, number, number, string, string, string, bytes, empty, empty, empty, string, number, bytes, string, string, bigint, number, number, string, string, … 600 in all
INSERT INTO "labels" ("name", "size") VALUES (@p1, @p2), (@p3, @p4), (@p5, @p6)
  -- string, number, string, number, string, number
SELECT "name", "size" FROM "labels" ORDER BY "name" OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
SELECT "name", "size" FROM "labels" WHERE "name" > CAST(@p1 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) ORDER BY "name" OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- string, number, number

== a cursor of another table, order or kind of condition is refused; other values of a condition are not another list
SELECT "shelf", "place", "code", "title", CONVERT(varchar(40), "price") AS "price.text", "sold", "weight", "lent", "printed", "seen_at", "state", "mark", "notes", "story", "deleted_at" FROM "books" WHERE "place" > @p1 AND "deleted_at" IS NULL ORDER BY "price", "shelf", "place" OFFSET @p2 ROWS FETCH NEXT @p3 ROWS ONLY
  -- number, number, number
SELECT "shelf", "place", "code", "title", CONVERT(varchar(40), "price") AS "price.text", "sold", "weight", "lent", "printed", "seen_at", "state", "mark", "notes", "story", "deleted_at" FROM (SELECT * FROM (SELECT "shelf", "place", "code", "title", "price", "sold", "weight", "lent", "printed", "seen_at", "state", "mark", "notes", "story", "deleted_at" FROM "books" WHERE "place" > @p1 AND "deleted_at" IS NULL AND "price" IS NULL AND ("shelf" > CAST(@p2 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR ("shelf" = CAST(@p3 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "place" > @p4)) ORDER BY "price", "shelf", "place" OFFSET @p5 ROWS FETCH NEXT @p6 ROWS ONLY) part_0 UNION ALL SELECT * FROM (SELECT "shelf", "place", "code", "title", "price", "sold", "weight", "lent", "printed", "seen_at", "state", "mark", "notes", "story", "deleted_at" FROM "books" WHERE "place" > @p7 AND "deleted_at" IS NULL AND "price" IS NOT NULL ORDER BY "price", "shelf", "place" OFFSET @p8 ROWS FETCH NEXT @p9 ROWS ONLY) part_1) t0 ORDER BY "price", "shelf", "place" OFFSET @p10 ROWS FETCH NEXT @p11 ROWS ONLY
  -- number, string, string, number, number, number, number, number, number, number, number

== whatever is no cursor of this list is refused as one, and never reaches the database as another error
SELECT "shelf", "place", "code", "title", CONVERT(varchar(40), "price") AS "price.text", "sold", "weight", "lent", "printed", "seen_at", "state", "mark", "notes", "story", "deleted_at" FROM "books" WHERE "deleted_at" IS NULL ORDER BY "lent", "sold", "seen_at" DESC, "price", "mark", "shelf", "place" OFFSET @p1 ROWS FETCH NEXT @p2 ROWS ONLY
  -- number, number
SELECT "shelf", "place", "code", "title", CONVERT(varchar(40), "price") AS "price.text", "sold", "weight", "lent", "printed", "seen_at", "state", "mark", "notes", "story", "deleted_at" FROM (SELECT * FROM (SELECT "shelf", "place", "code", "title", "price", "sold", "weight", "lent", "printed", "seen_at", "state", "mark", "notes", "story", "deleted_at" FROM "books" WHERE "deleted_at" IS NULL AND "lent" IS NULL AND ("sold" > CAST(@p1 AS bigint) OR ("sold" = CAST(@p2 AS bigint) AND ("seen_at" < CAST(@p3 AS datetime2(3)) OR "seen_at" IS NULL OR ("seen_at" = CAST(@p4 AS datetime2(3)) AND ("price" > CAST(@p5 AS decimal(18,4)) OR ("price" = CAST(@p6 AS decimal(18,4)) AND ("mark" > CAST(@p7 AS varbinary(4)) OR ("mark" = CAST(@p8 AS varbinary(4)) AND ("shelf" > CAST(@p9 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) OR ("shelf" = CAST(@p10 COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(8000)) AND "place" > @p11)))))))))) ORDER BY "lent", "sold", "seen_at" DESC, "price", "mark", "shelf", "place" OFFSET @p12 ROWS FETCH NEXT @p13 ROWS ONLY) part_0 UNION ALL SELECT * FROM (SELECT "shelf", "place", "code", "title", "price", "sold", "weight", "lent", "printed", "seen_at", "state", "mark", "notes", "story", "deleted_at" FROM "books" WHERE "deleted_at" IS NULL AND "lent" IS NOT NULL ORDER BY "lent", "sold", "seen_at" DESC, "price", "mark", "shelf", "place" OFFSET @p14 ROWS FETCH NEXT @p15 ROWS ONLY) part_1) t0 ORDER BY "lent", "sold", "seen_at" DESC, "price", "mark", "shelf", "place" OFFSET @p16 ROWS FETCH NEXT @p17 ROWS ONLY
  -- bigint, bigint, string, string, string, string, bytes, bytes, string, string, number, number, number, number, number, number, number

== limits other than 1 to 1,000 and orders that no cursor could carry are refused
INSERT INTO "books" ("shelf", "place", "code", "title", "price", "sold", "weight", "lent", "printed", "seen_at", "state", "mark", "notes", "story", "deleted_at") VALUES (@p1, @p2, CAST(@p3 AS binary(16)), @p4, CAST(@p5 AS decimal(18,4)), @p6, @p7, @p8, CAST(@p9 AS date), CAST(@p10 AS datetime2(3)), @p11, CAST(@p12 AS varbinary(4)), @p13, @p14, CAST(@p15 AS datetime2(3))), (@p16, @p17, CAST(@p18 AS binary(16)), @p19, CAST(@p20 AS decimal(18,4)), @p21, @p22, @p23, CAST(@p24 AS date), CAST(@p25 AS datetime2(3)), @p26, CAST(@p27 AS varbinary(4)), @p28, @p29, CAST(@p30 AS datetime2(3)))
  -- string, number, bytes, empty, empty, empty, empty, empty, empty, string, empty, empty, empty, empty, empty, string, number, bytes, string, string, bigint, number, number, string, string, string, bytes, empty, empty, empty
