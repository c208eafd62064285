-- What the bot answered from a single article: what it learns from is found without reading every message.
CREATE INDEX messages_answered ON messages (row)
    WHERE body ->> '$.answer.reason' = 'article' AND body ->> '$.answer.kind' = 'answer';
