-- What was seen of or decided about tags, once each; tag_assignments is their sum.
CREATE TABLE tag_observations (
    row          INTEGER PRIMARY KEY,
    id           TEXT    NOT NULL UNIQUE,
    contact_id   TEXT    NOT NULL,
    cause        TEXT    NOT NULL,
    tag_id       TEXT    NOT NULL,
    value        TEXT    NOT NULL,
    rule_id      TEXT,
    rule_version INTEGER,
    at           INTEGER NOT NULL,
    body         TEXT    NOT NULL
) STRICT;
CREATE INDEX tag_observations_of_contact ON tag_observations (contact_id, at, row);
CREATE UNIQUE INDEX tag_observations_of_rule ON tag_observations (rule_id, rule_version, contact_id, cause, tag_id, value) WHERE rule_id IS NOT NULL;

-- Assignments from before observations were kept: one observation each.
INSERT INTO tag_observations (id, contact_id, cause, tag_id, value, rule_id, rule_version, at, body)
SELECT id, contact_id, coalesce(body ->> '$.evidence.messageId', id), body ->> '$.tagId', '', body ->> '$.ruleId', body ->> '$.ruleVersion',
    CAST(unixepoch(body ->> '$.at', 'subsec') * 10000000 AS INTEGER),
    json_object(
        'id', id,
        'kind', 'seen',
        'contactId', contact_id,
        'conversationId', body ->> '$.evidence.conversationId',
        'messageId', body ->> '$.evidence.messageId',
        'cause', coalesce(body ->> '$.evidence.messageId', id),
        'tagId', body ->> '$.tagId',
        'source', body ->> '$.source',
        'ruleId', body ->> '$.ruleId',
        'ruleVersion', body ->> '$.ruleVersion',
        'agentId', body ->> '$.agentId',
        'confidence', body ->> '$.confidence',
        'quote', body ->> '$.evidence.quote',
        'at', body ->> '$.at',
        'expiresAt', body ->> '$.expiresAt')
FROM tag_assignments WHERE true
ON CONFLICT DO NOTHING;
