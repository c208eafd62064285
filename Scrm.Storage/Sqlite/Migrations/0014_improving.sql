-- What the bot did in a conversation on a day, and what followed: counted in the commits of turns, replies and judgements.
-- Days are the company's, counted from 0001-01-01. An arm is the version of the bot, where two are compared.
CREATE TABLE bot_days (
    day             INTEGER NOT NULL,
    conversation_id TEXT    NOT NULL,
    inbox_id        TEXT    NOT NULL,
    arm             TEXT,
    asked           INTEGER NOT NULL,
    answered        INTEGER NOT NULL,
    offered         INTEGER NOT NULL,
    chosen          INTEGER NOT NULL,
    missed          INTEGER NOT NULL,
    handed          INTEGER NOT NULL,
    helpful         INTEGER NOT NULL,
    unhelpful       INTEGER NOT NULL,
    rejected        INTEGER NOT NULL,
    people          INTEGER NOT NULL,
    last            TEXT,
    handoff_reason  TEXT,
    PRIMARY KEY (day, conversation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX bot_days_of_conversation ON bot_days (conversation_id, day);
CREATE INDEX bot_days_of_arm ON bot_days (arm) WHERE arm IS NOT NULL;

-- What was said before is counted once. Words on answers were not kept beside the lines then: they stay zero.
INSERT INTO bot_days (day, conversation_id, inbox_id, arm, asked, answered, offered, chosen, missed, handed, helpful, unhelpful, rejected, people, last, handoff_reason)
SELECT day, conversation_id, inbox_id, NULL,
    sum(asked AND reason <> 'choice'), sum(asked AND kind = 'answer' AND reason <> 'choice'), sum(kind = 'offer'), sum(reason = 'choice'),
    sum(reason IN ('notFound', 'misses')), sum(kind = 'handoff'), sum(reason = 'feedback'), 0, 0, 0,
    substr(max(CASE WHEN asked THEN printf('%012d', seq) || CASE kind WHEN 'answer' THEN 'answered' WHEN 'offer' THEN 'offered' WHEN 'handoff' THEN 'handed' ELSE 'missed' END END), 13),
    max(CASE WHEN kind = 'handoff' THEN CASE reason WHEN 'misses' THEN 'misses' ELSE 'askedForPerson' END END)
FROM (
    SELECT unixepoch(m.body ->> '$.answer.day') / 86400 + 719162 AS day, m.conversation_id, c.inbox_id, m.seq,
        m.body ->> '$.answer.kind' AS kind, m.body ->> '$.answer.reason' AS reason,
        m.body ->> '$.answer.reason' NOT IN ('welcome', 'feedback', 'silent') AS asked
    FROM messages m JOIN conversations c ON c.id = m.conversation_id
    WHERE m.body ->> '$.answer' IS NOT NULL
)
WHERE day IS NOT NULL
GROUP BY day, conversation_id;

UPDATE bot_days SET people = (
    SELECT count(*) FROM messages m
    WHERE m.conversation_id = bot_days.conversation_id AND m.body ->> '$.direction' = 'out' AND m.body ->> '$.author.kind' = 'agent')
WHERE day = (SELECT max(d.day) FROM bot_days d WHERE d.conversation_id = bot_days.conversation_id);

-- article_uses by inbox; from now on only, as the old counters do not know where.
CREATE TABLE inbox_article_uses (
    day        INTEGER NOT NULL,
    inbox_id   TEXT    NOT NULL,
    article_id TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    count      INTEGER NOT NULL,
    PRIMARY KEY (day, inbox_id, article_id, kind)
) STRICT, WITHOUT ROWID;

-- Past periods played through a draft of the answers. The plan names the conversations; it is fixed when the run begins.
CREATE TABLE replays (
    row     INTEGER PRIMARY KEY,
    id      TEXT    NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    body    TEXT    NOT NULL,
    draft   TEXT    NOT NULL,
    plan    TEXT    NOT NULL
) STRICT;

-- Only what would have been different.
CREATE TABLE replay_lines (
    replay_id TEXT    NOT NULL,
    n         INTEGER NOT NULL,
    verdict   TEXT    NOT NULL,
    was       TEXT    NOT NULL,
    becomes   TEXT    NOT NULL,
    body      TEXT    NOT NULL,
    PRIMARY KEY (replay_id, n)
) STRICT, WITHOUT ROWID;
