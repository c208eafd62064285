-- Links in messages to one person each, and what was clicked. A campaign is the code of a campaign link.
CREATE TABLE short_links (
    code       TEXT    PRIMARY KEY,
    message_id TEXT    NOT NULL,
    campaign   TEXT,
    created_at INTEGER NOT NULL,
    body       TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX short_links_of_campaign ON short_links (campaign, message_id) WHERE campaign IS NOT NULL;

CREATE TABLE link_clicks (
    row        INTEGER PRIMARY KEY,
    code       TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    campaign   TEXT,
    contact_id TEXT
) STRICT;
CREATE INDEX link_clicks_of_code ON link_clicks (code, at);
CREATE INDEX link_clicks_of_campaign ON link_clicks (campaign, contact_id) WHERE campaign IS NOT NULL;

-- What people did outside turns, until the rules have seen it.
CREATE TABLE contact_signals (
    row        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         TEXT    NOT NULL UNIQUE,
    attempts   INTEGER NOT NULL DEFAULT 0,
    held_until INTEGER,
    body       TEXT    NOT NULL
) STRICT;

-- What people are known by in more than one place. Fresh: nobody has looked yet whether something waits for it.
CREATE TABLE person_keys (
    kind       TEXT    NOT NULL,
    value      TEXT    NOT NULL,
    contact_id TEXT    NOT NULL,
    fresh      INTEGER NOT NULL,
    PRIMARY KEY (kind, value, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_keys_of_contact ON person_keys (contact_id);
CREATE INDEX person_keys_fresh ON person_keys (contact_id) WHERE fresh = 1;

INSERT OR IGNORE INTO person_keys (kind, value, contact_id, fresh)
SELECT 'union', i.value ->> '$.unionId', c.id, 1 FROM contacts c, json_each(c.body, '$.identities') i WHERE i.value ->> '$.unionId' <> '';
INSERT OR IGNORE INTO person_keys (kind, value, contact_id, fresh)
SELECT 'external', trim(body ->> '$.attributes.externalId'), id, 1 FROM contacts WHERE trim(body ->> '$.attributes.externalId') <> '';
INSERT OR IGNORE INTO person_keys (kind, value, contact_id, fresh)
SELECT 'phone', phone, id, 1
FROM (SELECT id, replace(replace(replace(body ->> '$.attributes.phone', ' ', ''), '-', ''), '+86', '') AS phone FROM contacts)
WHERE phone NOT GLOB '*[^0-9]*' AND length(phone) BETWEEN 5 AND 15;

CREATE TABLE orders (
    id          TEXT    PRIMARY KEY,
    external_id TEXT    NOT NULL UNIQUE,
    version     INTEGER NOT NULL,
    contact_id  TEXT,
    at          INTEGER NOT NULL,
    currency    TEXT    NOT NULL,
    net_minor   INTEGER NOT NULL,
    body        TEXT    NOT NULL
) STRICT;
CREATE INDEX orders_of_contact ON orders (contact_id, at, id) WHERE contact_id IS NOT NULL;

-- Only of orders whose person is not known yet.
CREATE TABLE order_keys (
    kind     TEXT NOT NULL,
    value    TEXT NOT NULL,
    order_id TEXT NOT NULL,
    PRIMARY KEY (kind, value, order_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX order_keys_of_order ON order_keys (order_id);

CREATE TABLE members (
    id   TEXT PRIMARY KEY,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE member_keys (
    kind      TEXT NOT NULL,
    value     TEXT NOT NULL,
    member_id TEXT NOT NULL,
    PRIMARY KEY (kind, value, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_keys_of_member ON member_keys (member_id);

-- Messages of a person by hour; an hour is counted from 1970.
CREATE TABLE contact_activity (
    contact_id TEXT    NOT NULL,
    hour       INTEGER NOT NULL,
    messages   INTEGER NOT NULL,
    PRIMARY KEY (contact_id, hour)
) STRICT, WITHOUT ROWID;

INSERT INTO contact_activity (contact_id, hour, messages)
SELECT c.contact_id, unixepoch(m.body ->> '$.at') / 3600 AS hour, count(*)
FROM messages m JOIN conversations c ON c.id = m.conversation_id
WHERE m.body ->> '$.direction' = 'in' AND m.body ->> '$.content.type' <> 'event' AND unixepoch(m.body ->> '$.at') IS NOT NULL
GROUP BY c.contact_id, hour;

-- By which code people came.
CREATE INDEX touchpoints_of_scene ON touchpoints (body ->> '$.detail', body ->> '$.inboxId') WHERE body ->> '$.kind' IN ('subscribe', 'scan');
CREATE INDEX contacts_of_source ON contacts (body ->> '$.source');
