-- A music shop after the well-known Chinook database, written by hand: as others write SQLite, with what is odd in it.
CREATE TABLE [Artist]
(
    [ArtistId] INTEGER  NOT NULL,
    [Name] NVARCHAR(120),
    CONSTRAINT [PK_Artist] PRIMARY KEY  ([ArtistId])
);

CREATE TABLE [Album]
(
    [AlbumId] INTEGER  NOT NULL,
    [Title] NVARCHAR(160)  NOT NULL,
    [ArtistId] INTEGER  NOT NULL,
    CONSTRAINT [PK_Album] PRIMARY KEY  ([AlbumId]),
    FOREIGN KEY ([ArtistId]) REFERENCES [Artist] ([ArtistId])
		ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX [IFK_AlbumArtistId] ON [Album] ([ArtistId]);

-- Points at itself, and has moments of which nothing says the form.
CREATE TABLE "Employee" (
    EmployeeId INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    LastName NVARCHAR(20) NOT NULL COLLATE NOCASE,
    FirstName NVARCHAR(20) NOT NULL,
    ReportsTo INTEGER REFERENCES Employee (EmployeeId) ON DELETE SET NULL,
    BirthDate DATETIME,
    HireDate DATETIME DEFAULT CURRENT_TIMESTAMP, -- in local time, they say
    Email NVARCHAR(60) UNIQUE,
    FullName TEXT GENERATED ALWAYS AS (FirstName || ' ' || LastName) VIRTUAL,
    Photo BLOB,
    Rating REAL DEFAULT 0.5,
    Active BOOLEAN NOT NULL DEFAULT 1 /* 0, or 1 */
);
CREATE INDEX employee_name_upper ON Employee (upper(LastName), FirstName);
CREATE INDEX employee_active ON Employee (LastName DESC, FirstName) WHERE Active = 1;
CREATE UNIQUE INDEX employee_hired ON Employee (FirstName) WHERE HireDate IS NOT NULL;

CREATE TABLE Customer (
    CustomerId INTEGER PRIMARY KEY,
    Email NVARCHAR(60) NOT NULL,
    Country VARCHAR(40) NOT NULL DEFAULT 'Côte d''Ivoire',
    SupportRepId INTEGER,
    Status TEXT NOT NULL DEFAULT 'active' CHECK (Status IN ('active', 'blocked', 'gone')),
    Score INT CHECK (Score BETWEEN 0 AND 100),
    Note,
    CONSTRAINT customer_support FOREIGN KEY (SupportRepId) REFERENCES Employee ON UPDATE CASCADE ON DELETE SET NULL
        DEFERRABLE INITIALLY DEFERRED,
    CHECK (Email LIKE '%@%')
);
CREATE UNIQUE INDEX customer_email_live ON Customer (Email) WHERE Status <> 'gone';
CREATE INDEX customer_place ON Customer (Country, Score DESC) WHERE Score IS NOT NULL AND (Status = 'active' OR Status = 'blocked');

CREATE TABLE Invoice (
    InvoiceId INTEGER NOT NULL PRIMARY KEY,
    CustomerId INTEGER NOT NULL REFERENCES Customer (CustomerId) ON DELETE CASCADE,
    InvoiceDate DATETIME NOT NULL,
    Total NUMERIC(10,2) NOT NULL CHECK (Total >= 0)
);
CREATE INDEX IFK_InvoiceCustomerId ON Invoice (CustomerId);

CREATE TABLE Track (
    TrackId INTEGER PRIMARY KEY,
    Name NVARCHAR(200) NOT NULL,
    AlbumId INTEGER REFERENCES Album (AlbumId),
    MediaTypeId INTEGER NOT NULL REFERENCES MediaType (MediaTypeId),
    GenreId INTEGER REFERENCES Genre (GenreId) ON DELETE SET DEFAULT,
    Milliseconds INTEGER NOT NULL,
    Bytes INTEGER,
    UnitPrice NUMERIC(10,2) NOT NULL,
    CONSTRAINT track_length CHECK (Milliseconds > 0 AND (Bytes IS NULL OR Bytes > 0))
);
CREATE INDEX IFK_TrackAlbumId ON Track (AlbumId, Milliseconds DESC);

CREATE TABLE InvoiceLine (
    InvoiceId INTEGER NOT NULL,
    Line INTEGER NOT NULL,
    TrackId INTEGER NOT NULL REFERENCES Track,
    Quantity INTEGER NOT NULL DEFAULT 1 CHECK (Quantity > 0),
    Bonus INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (InvoiceId, Line),
    FOREIGN KEY (InvoiceId) REFERENCES Invoice (InvoiceId) ON DELETE CASCADE,
    UNIQUE (InvoiceId, TrackId),
    CHECK (Bonus <= Quantity)
) WITHOUT ROWID;

CREATE TABLE Refund (
    RefundId INTEGER PRIMARY KEY,
    InvoiceId INTEGER NOT NULL,
    Line INTEGER NOT NULL,
    Reason TEXT,
    CONSTRAINT refund_line FOREIGN KEY (InvoiceId, Line) REFERENCES InvoiceLine (InvoiceId, Line) ON DELETE RESTRICT
);

CREATE TABLE MediaType (MediaTypeId INTEGER PRIMARY KEY, Name NVARCHAR(120) UNIQUE ON CONFLICT IGNORE);
CREATE TABLE Genre (GenreId INTEGER PRIMARY KEY, Name TEXT UNIQUE);

CREATE TABLE Playlist (Code CHAR(8) PRIMARY KEY, Name NVARCHAR(120), Made TEXT, Cover BLOB DEFAULT x'00ff');
CREATE TABLE PlaylistTrack (
    Code CHAR(8) NOT NULL REFERENCES Playlist (Code) ON DELETE CASCADE,
    TrackId INTEGER NOT NULL REFERENCES Track (TrackId) ON DELETE CASCADE,
    PRIMARY KEY (Code, TrackId)
);

-- No key at all, a name with a blank, and words that mean something else in a program.
CREATE TABLE Visit (At TEXT, Page TEXT);
CREATE TABLE "Order Details" (Id INTEGER PRIMARY KEY, Amount REAL);
CREATE TABLE "index" ("table" INTEGER PRIMARY KEY, "select" TEXT, "check" TEXT DEFAULT 'text(');
CREATE TABLE Setting (Name TEXT PRIMARY KEY, Value ANY) STRICT;

CREATE VIEW CustomerSpend AS SELECT CustomerId, sum(Total) AS Spent FROM Invoice GROUP BY CustomerId;
CREATE TRIGGER invoice_stamped AFTER INSERT ON Invoice BEGIN
    UPDATE Invoice SET InvoiceDate = coalesce(InvoiceDate, datetime('now')) WHERE InvoiceId = NEW.InvoiceId;
END;
CREATE VIRTUAL TABLE TrackSearch USING fts5(Name);
