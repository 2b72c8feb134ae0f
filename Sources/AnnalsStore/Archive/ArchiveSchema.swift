import GRDB

/// The tables of an archive.
///
/// Nodes are numbered by their order in the graph, so that an event's number is its place on the timeline.
/// Days are counted from 0000-03-01; the view `timeline` shows them as dates.
enum ArchiveSchema {
  /// "Annl" in ASCII, in the header of the file: SQLite's mark of whose file it is.
  static let applicationID: Int32 = 0x416E_6E6C
  /// The version of the tables; an archive of an older one is migrated when it is opened.
  static let version = 1

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("version 1") { database in
      try database.execute(sql: nodes)
      try database.execute(sql: events)
      try database.execute(sql: relations)
      try database.execute(sql: search)
    }
    return migrator
  }

  private static let nodes = """
    CREATE TABLE build (generator TEXT, has_attributions INTEGER NOT NULL);

    CREATE TABLE document (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, path TEXT NOT NULL, title TEXT,
      source TEXT, published TEXT, published_basis TEXT, length INTEGER NOT NULL,
      sha256 TEXT NOT NULL);

    CREATE TABLE record (
      document TEXT NOT NULL, sha256 TEXT NOT NULL, version TEXT NOT NULL, json BLOB NOT NULL,
      PRIMARY KEY (document, sha256, version)) WITHOUT ROWID;

    CREATE TABLE actor (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL);

    CREATE TABLE actor_name (
      actor INTEGER NOT NULL REFERENCES actor, ordinal INTEGER NOT NULL, name TEXT NOT NULL,
      words TEXT NOT NULL, PRIMARY KEY (actor, ordinal)) WITHOUT ROWID;

    CREATE TABLE actor_mention (
      actor INTEGER NOT NULL REFERENCES actor, ordinal INTEGER NOT NULL,
      document INTEGER NOT NULL REFERENCES document, start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL, form TEXT NOT NULL,
      PRIMARY KEY (actor, ordinal)) WITHOUT ROWID;

    CREATE TABLE place (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, words TEXT NOT NULL,
      kind TEXT, country TEXT, latitude REAL, longitude REAL);
    """

  private static let events = """
    CREATE TABLE event (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, type TEXT NOT NULL,
      status TEXT NOT NULL, edtf TEXT, earliest INTEGER, latest INTEGER, date_kind TEXT,
      display TEXT, date_basis TEXT, date_reason TEXT,
      evidence_document INTEGER REFERENCES document, evidence_start INTEGER, evidence_end INTEGER,
      evidence_text TEXT, confidence REAL, salience REAL);
    CREATE INDEX event_by_type ON event (type);
    CREATE INDEX event_by_status ON event (status);
    CREATE INDEX undated_event ON event (number) WHERE earliest IS NULL AND latest IS NULL;

    CREATE VIRTUAL TABLE event_period USING rtree_i32 (event, first_day, last_day);

    CREATE TABLE event_alias (
      event INTEGER NOT NULL REFERENCES event, ordinal INTEGER NOT NULL, id TEXT NOT NULL,
      PRIMARY KEY (event, ordinal)) WITHOUT ROWID;
    CREATE INDEX event_alias_by_id ON event_alias (id);

    CREATE TABLE claimant (
      event INTEGER NOT NULL REFERENCES event, ordinal INTEGER NOT NULL,
      actor INTEGER NOT NULL REFERENCES actor, PRIMARY KEY (event, ordinal)) WITHOUT ROWID;
    CREATE INDEX claimant_by_actor ON claimant (actor);

    CREATE TABLE participant (
      event INTEGER NOT NULL REFERENCES event, ordinal INTEGER NOT NULL, role TEXT NOT NULL,
      actor INTEGER NOT NULL REFERENCES actor, document INTEGER REFERENCES document,
      start_offset INTEGER, end_offset INTEGER, PRIMARY KEY (event, ordinal)) WITHOUT ROWID;
    CREATE INDEX participant_by_actor ON participant (actor);

    CREATE TABLE event_place (
      event INTEGER NOT NULL REFERENCES event, ordinal INTEGER NOT NULL,
      place INTEGER NOT NULL REFERENCES place, PRIMARY KEY (event, ordinal)) WITHOUT ROWID;
    CREATE INDEX event_place_by_place ON event_place (place);

    CREATE TABLE place_mention (
      event INTEGER NOT NULL REFERENCES event, ordinal INTEGER NOT NULL,
      place INTEGER NOT NULL REFERENCES place, document INTEGER NOT NULL REFERENCES document,
      start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL,
      PRIMARY KEY (event, ordinal)) WITHOUT ROWID;

    CREATE TABLE quantity (
      event INTEGER NOT NULL REFERENCES event, ordinal INTEGER NOT NULL, value REAL NOT NULL,
      unit TEXT, modifier TEXT, document INTEGER REFERENCES document, start_offset INTEGER,
      end_offset INTEGER, PRIMARY KEY (event, ordinal)) WITHOUT ROWID;

    CREATE TABLE sentence (
      number INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document,
      start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, text TEXT NOT NULL,
      before TEXT, after TEXT);

    CREATE TABLE mention (
      event INTEGER NOT NULL REFERENCES event, ordinal INTEGER NOT NULL,
      document INTEGER NOT NULL REFERENCES document, start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL, text TEXT NOT NULL, lemma TEXT NOT NULL, line INTEGER,
      sentence INTEGER NOT NULL REFERENCES sentence, class TEXT, tense TEXT, aspect TEXT,
      polarity TEXT, modality TEXT, PRIMARY KEY (event, ordinal)) WITHOUT ROWID;
    CREATE INDEX mention_by_document ON mention (document);

    CREATE TABLE event_join (
      event INTEGER NOT NULL REFERENCES event, ordinal INTEGER NOT NULL, first TEXT NOT NULL,
      second TEXT NOT NULL, score REAL NOT NULL, features TEXT NOT NULL,
      PRIMARY KEY (event, ordinal)) WITHOUT ROWID;
    """

  private static let relations = """
    CREATE TABLE relation (
      number INTEGER PRIMARY KEY, type TEXT NOT NULL, source INTEGER NOT NULL REFERENCES event,
      target INTEGER NOT NULL REFERENCES event, basis TEXT NOT NULL,
      cue_document INTEGER REFERENCES document, cue_start INTEGER, cue_end INTEGER, cue_text TEXT,
      detail TEXT);
    CREATE INDEX relation_by_source ON relation (source);
    CREATE INDEX relation_by_target ON relation (target);
    CREATE INDEX contradiction ON relation (source, target) WHERE type = 'contradicts';

    CREATE TABLE attribution (
      number INTEGER PRIMARY KEY, document INTEGER REFERENCES document, source_start INTEGER,
      source_end INTEGER, actor INTEGER REFERENCES actor, cue_start INTEGER, cue_end INTEGER,
      content_start INTEGER NOT NULL, content_end INTEGER NOT NULL, direct INTEGER);
    CREATE INDEX attribution_by_document ON attribution (document);
    """

  private static let search = """
    CREATE VIRTUAL TABLE event_text USING fts5 (
      words, content = '', detail = 'none', tokenize = 'ascii');

    CREATE VIEW timeline AS
      SELECT date(earliest + 1721119.5) AS earliest, date(latest + 1721119.5) AS latest, edtf,
        title, type, status, id
      FROM event ORDER BY number;
    """
}
