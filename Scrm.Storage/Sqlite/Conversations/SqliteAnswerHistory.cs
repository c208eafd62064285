using Microsoft.Data.Sqlite;
using Scrm.Core.Answers.Teaching;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Conversations;

/// <inheritdoc cref="IAnswerHistory"/>
internal sealed class SqliteAnswerHistory(SqliteStore store) : IAnswerHistory
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<AnsweredQuestion>> RecentAsync(int most, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<AnsweredQuestion>>(
        session => [.. session.All(
            """
            SELECT a.body,
                (SELECT q.body FROM messages q WHERE q.conversation_id = a.conversation_id AND q.seq < a.seq AND q.body ->> '$.direction' = 'in' ORDER BY q.seq DESC LIMIT 1),
                (SELECT n.body FROM messages n WHERE n.conversation_id = a.conversation_id AND n.seq > a.seq AND n.body ->> '$.direction' = 'in' ORDER BY n.seq LIMIT 1)
            FROM messages a
            WHERE a.body ->> '$.answer.reason' = 'article' AND a.body ->> '$.answer.kind' = 'answer'
            ORDER BY a.row DESC LIMIT @most
            """,
            Read,
            ("@most", most)).OfType<AnsweredQuestion>()],
        cancellationToken);

    private static AnsweredQuestion? Read(SqliteDataReader reader)
    {
        var answered = Json.Read<Message>(reader.GetString(0));
        var asked = reader.IsDBNull(1) ? null : Json.Read<Message>(reader.GetString(1));
        var next = reader.IsDBNull(2) ? null : Json.Read<Message>(reader.GetString(2));
        return asked?.Content.Text is { Length: > 0 } question && answered.Answer is { ArticleIds: [var articleId] } answer
            ? new AnsweredQuestion(answer.ReadAs ?? question, articleId, answered.At, answered.Judgement?.IsRight, next?.Content.Text, next?.At)
            : null;
    }
}
