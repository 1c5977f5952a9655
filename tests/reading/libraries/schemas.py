"""The tables that other programs make, as far as they are read."""

from __future__ import annotations

# digiKam's own statements, as far as its core database is read ("dbconfig.xml", schema 16).
DIGIKAM = """
CREATE TABLE AlbumRoots (id INTEGER PRIMARY KEY, label TEXT, status INTEGER NOT NULL, type INTEGER NOT NULL,
  identifier TEXT, specificPath TEXT, UNIQUE(identifier, specificPath));
CREATE TABLE Albums (id INTEGER PRIMARY KEY, albumRoot INTEGER NOT NULL, relativePath TEXT NOT NULL,
  date DATE,
  caption TEXT, collection TEXT, icon INTEGER, UNIQUE(albumRoot, relativePath));
CREATE TABLE Images (id INTEGER PRIMARY KEY, album INTEGER, name TEXT NOT NULL, status INTEGER NOT NULL,
  category INTEGER NOT NULL, modificationDate DATETIME, fileSize INTEGER, uniqueHash TEXT,
  manualOrder INTEGER,
  UNIQUE (album, name));
CREATE TABLE ImageInformation (imageid INTEGER PRIMARY KEY, rating INTEGER, creationDate DATETIME,
  digitizationDate DATETIME, orientation INTEGER, width INTEGER, height INTEGER, format TEXT,
  colorDepth INTEGER, colorModel INTEGER);
CREATE TABLE ImagePositions (imageid INTEGER PRIMARY KEY, latitude TEXT, latitudeNumber REAL, longitude TEXT,
  longitudeNumber REAL, altitude REAL, orientation REAL, tilt REAL, roll REAL, accuracy REAL,
  description TEXT);
CREATE TABLE ImageComments (id INTEGER PRIMARY KEY, imageid INTEGER, type INTEGER, language TEXT, author TEXT,
  date DATETIME, comment TEXT, UNIQUE(imageid, type, language, author));
CREATE TABLE ImageCopyright (id INTEGER PRIMARY KEY, imageid INTEGER, property TEXT, value TEXT,
  extraValue TEXT, UNIQUE(imageid, property, value, extraValue));
CREATE TABLE Tags (id INTEGER PRIMARY KEY, pid INTEGER, name TEXT NOT NULL, icon INTEGER, iconkde TEXT,
  UNIQUE (name, pid));
CREATE TABLE TagsTree (id INTEGER NOT NULL, pid INTEGER NOT NULL, UNIQUE (id, pid));
CREATE TABLE ImageTags (imageid INTEGER NOT NULL, tagid INTEGER NOT NULL, UNIQUE (imageid, tagid));
CREATE TABLE ImageProperties (imageid INTEGER NOT NULL, property TEXT NOT NULL, value TEXT NOT NULL,
  UNIQUE (imageid, property));
CREATE TABLE TagProperties (tagid INTEGER, property TEXT, value TEXT);
CREATE TABLE ImageTagProperties (imageid INTEGER, tagid INTEGER, property TEXT, value TEXT);
CREATE TRIGGER delete_image DELETE ON Images BEGIN DELETE FROM ImageTags WHERE imageid=OLD.id; END;
"""
# Lightroom Classic's tables, as far as they are read (catalogue version 13).
LIGHTROOM = """
CREATE TABLE Adobe_images (id_local INTEGER PRIMARY KEY, id_global UNIQUE NOT NULL, captureTime, copyName,
  fileFormat NOT NULL DEFAULT 'unset', fileHeight, fileWidth, masterImage INTEGER, orientation,
  pick NOT NULL DEFAULT 0, rating, rootFile INTEGER NOT NULL DEFAULT 0);
CREATE TABLE AgLibraryFile (id_local INTEGER PRIMARY KEY, id_global UNIQUE NOT NULL,
  baseName NOT NULL DEFAULT '',
  extension NOT NULL DEFAULT '', folder INTEGER NOT NULL DEFAULT 0, idx_filename NOT NULL DEFAULT '');
CREATE TABLE AgLibraryFolder (id_local INTEGER PRIMARY KEY, id_global UNIQUE NOT NULL, parentId INTEGER,
  pathFromRoot NOT NULL DEFAULT '', rootFolder INTEGER NOT NULL DEFAULT 0);
CREATE TABLE AgLibraryRootFolder (id_local INTEGER PRIMARY KEY, id_global UNIQUE NOT NULL,
  absolutePath UNIQUE NOT NULL DEFAULT '', name NOT NULL DEFAULT '', relativePathFromCatalog);
CREATE TABLE AgLibraryIPTC (id_local INTEGER PRIMARY KEY, altTextAccessibility, caption, copyright,
  extDescrAccessibility, image INTEGER NOT NULL DEFAULT 0);
CREATE TABLE AgHarvestedExifMetadata (id_local INTEGER PRIMARY KEY, image INTEGER, dateDay, dateMonth,
  dateYear,
  gpsLatitude, gpsLongitude, hasGPS INTEGER);
CREATE TABLE AgHarvestedIptcMetadata (id_local INTEGER PRIMARY KEY, image INTEGER, cityRef INTEGER,
  countryRef INTEGER, creatorRef INTEGER, locationRef INTEGER, stateRef INTEGER);
CREATE TABLE AgInternedIptcCreator (id_local INTEGER PRIMARY KEY, searchIndex, value);
CREATE TABLE AgInternedIptcCity (id_local INTEGER PRIMARY KEY, searchIndex, value);
CREATE TABLE Adobe_AdditionalMetadata (id_local INTEGER PRIMARY KEY, id_global UNIQUE NOT NULL, image INTEGER,
  xmp NOT NULL DEFAULT '');
CREATE TABLE AgLibraryKeyword (id_local INTEGER PRIMARY KEY, id_global UNIQUE NOT NULL, keywordType, lc_name,
  name, parent INTEGER);
CREATE TABLE AgLibraryKeywordImage (id_local INTEGER PRIMARY KEY, image INTEGER NOT NULL DEFAULT 0,
  tag INTEGER NOT NULL DEFAULT 0);
CREATE TABLE AgLibraryCollection (id_local INTEGER PRIMARY KEY, creationId NOT NULL DEFAULT '',
  name NOT NULL DEFAULT '', parent INTEGER, systemOnly NOT NULL DEFAULT '');
CREATE TABLE AgLibraryCollectionImage (id_local INTEGER PRIMARY KEY, collection INTEGER NOT NULL DEFAULT 0,
  image INTEGER NOT NULL DEFAULT 0, positionInCollection);
CREATE TABLE AgLibraryFace (id_local INTEGER PRIMARY KEY, bl_x, bl_y, br_x, br_y,
  image INTEGER NOT NULL DEFAULT 0,
  imageOrientation NOT NULL DEFAULT '', tl_x NOT NULL DEFAULT '', tl_y NOT NULL DEFAULT '', tr_x, tr_y);
CREATE TABLE AgLibraryKeywordFace (id_local INTEGER PRIMARY KEY, face INTEGER NOT NULL DEFAULT 0,
  tag INTEGER NOT NULL DEFAULT 0, userPick INTEGER, userReject INTEGER);
"""
# Tropy's schema of a project (version 1.17), as far as it is read.
TROPY = """
CREATE TABLE project (project_id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL,
  created NUMERIC NOT NULL DEFAULT CURRENT_TIMESTAMP, base TEXT, store TEXT) WITHOUT ROWID;
CREATE TABLE subjects (id INTEGER PRIMARY KEY, template TEXT NOT NULL, type TEXT);
CREATE TABLE items (id INTEGER PRIMARY KEY REFERENCES subjects, cover_image_id INTEGER) WITHOUT ROWID;
CREATE TABLE photos (id INTEGER PRIMARY KEY, item_id INTEGER NOT NULL, position INTEGER, path TEXT NOT NULL,
  protocol TEXT NOT NULL DEFAULT 'file', mimetype TEXT NOT NULL, checksum TEXT NOT NULL,
  page NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE selections (id INTEGER PRIMARY KEY, photo_id INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE metadata (id INTEGER NOT NULL, property TEXT NOT NULL, value_id INTEGER NOT NULL, language TEXT,
  PRIMARY KEY (id, property)) WITHOUT ROWID;
CREATE TABLE metadata_values (value_id INTEGER PRIMARY KEY, datatype TEXT NOT NULL, text NOT NULL, data TEXT);
CREATE TABLE notes (note_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, text TEXT NOT NULL, state TEXT NOT NULL,
  language TEXT NOT NULL DEFAULT 'en', deleted NUMERIC);
CREATE TABLE lists (list_id INTEGER PRIMARY KEY, name TEXT NOT NULL, parent_list_id INTEGER DEFAULT 0,
  position INTEGER);
CREATE TABLE list_items (list_id INTEGER, id INTEGER, position INTEGER, deleted NUMERIC,
  PRIMARY KEY (list_id, id)) WITHOUT ROWID;
CREATE TABLE tags (tag_id INTEGER PRIMARY KEY, name TEXT NOT NULL, color);
CREATE TABLE taggings (tag_id INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (id, tag_id)) WITHOUT ROWID;
CREATE TABLE trash (id INTEGER PRIMARY KEY, reason TEXT NOT NULL DEFAULT 'user') WITHOUT ROWID;
INSERT INTO lists VALUES (0, 'ROOT', NULL, NULL);
"""
