using Scrm.Core.Answers;
using Scrm.Core.Outcomes;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Improving;

/// <inheritdoc cref="IBotOutcomes"/>
internal sealed class SqliteBotOutcomes(SqliteStore store) : IBotOutcomes
{
    private const string InPeriod = "day BETWEEN @from AND @until AND (@inbox IS NULL OR inbox_id = @inbox)";
    private const string WentWrong = "missed + offered + unhelpful + handed + max(rejected, 0) > 0";

    /// <inheritdoc/>
    public Task<BotPeriod> ReadAsync(BotQuery query, CancellationToken cancellationToken) => store.ReadAsync(
        session =>
        {
            var inboxes = session.All(
                $"SELECT inbox_id, {BotSums.Counts} FROM ({BotSums.Conversations}) GROUP BY inbox_id ORDER BY inbox_id",
                reader => new InboxCounts(reader.GetString(0), BotSums.Read(reader, 1)),
                Values(query));
            var reasons = session.All(
                $"SELECT coalesce(reason, ''), count(*) FROM ({BotSums.Conversations}) WHERE asked > 0 AND handed > 0 GROUP BY 1 ORDER BY 2 DESC, 1",
                reader => new ReasonCount(reader.GetString(0), reader.GetInt64(1)),
                Values(query));
            var days = session.All(
                $"SELECT day, {BotSums.Counts} FROM bot_days WHERE {InPeriod} GROUP BY day ORDER BY day",
                reader => new DayCounts(DateOnly.FromDayNumber(reader.GetInt32(0)), BotSums.Read(reader, 1)),
                Values(query));
            var total = inboxes.Select(i => i.Counts).Aggregate(new BotCounts(), BotSums.Add);
            return new BotPeriod(query.From, query.Until, total, inboxes, reasons, days);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<long> CountAsync(BotQuery query, BotMeasure measure, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.Number(
            $"SELECT count(*) FROM ({BotSums.Of(query)}) WHERE {Where(measure)}", Values(query)) ?? 0,
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<BotConversation>> ConversationsAsync(
        BotQuery query, BotMeasure measure, string? reason, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<BotConversation>>(
            session => session.All(
                $"""
                SELECT f.conversation_id, c.contact_name, f.inbox_id, f.day, f.last, f.reason, f.asked, f.missed
                FROM ({BotSums.Of(query)}) f JOIN conversations c ON c.id = f.conversation_id
                WHERE {Where(measure)} AND (@reason IS NULL OR coalesce(f.reason, '') = @reason)
                ORDER BY f.day DESC, f.conversation_id DESC LIMIT @limit
                """,
                reader => new BotConversation(
                    reader.GetString(0),
                    reader.GetString(1),
                    reader.GetString(2),
                    DateOnly.FromDayNumber(reader.GetInt32(3)),
                    reader.IsDBNull(4) ? null : reader.GetString(4),
                    reader.IsDBNull(5) ? null : reader.GetString(5),
                    reader.GetInt64(6),
                    reader.GetInt64(7)),
                [.. Values(query), ("@reason", reason), ("@limit", limit)]),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> SpokenInAsync(BotQuery query, int most, CancellationToken cancellationToken) =>
        IdsAsync(query, "asked + chosen > 0", most, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> WeakAsync(BotQuery query, int most, CancellationToken cancellationToken) =>
        IdsAsync(query, WentWrong, most, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, BotCounts>> ArmsAsync(string prefix, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyDictionary<string, BotCounts>>(
            session => session.All(
                $"""
                SELECT arm, {BotSums.Counts} FROM (
                    SELECT arm, sum(asked) AS asked, sum(answered) AS answered, sum(offered) AS offered, sum(chosen) AS chosen, sum(missed) AS missed,
                        sum(handed) AS handed, sum(helpful) AS helpful, sum(unhelpful) AS unhelpful, sum(rejected) AS rejected, sum(people) AS people,
                        substr(max(day || last), 7) AS last
                    FROM bot_days WHERE arm >= @prefix AND arm < @prefix || '~' GROUP BY arm, conversation_id)
                GROUP BY arm
                """,
                reader => (Arm: reader.GetString(0), Counts: BotSums.Read(reader, 1)),
                ("@prefix", prefix)).ToDictionary(a => a.Arm, a => a.Counts),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleUseCount>> UsesAsync(BotQuery query, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ArticleUseCount>>(
            session => session.All(
                query.InboxId is null
                    ? "SELECT article_id, kind, sum(count) FROM article_uses WHERE day BETWEEN @from AND @until AND @inbox IS NULL GROUP BY 1, 2 ORDER BY 1, 2"
                    : $"SELECT article_id, kind, sum(count) FROM inbox_article_uses WHERE {InPeriod} GROUP BY 1, 2 ORDER BY 1, 2",
                reader => new ArticleUseCount(reader.GetString(0), query.From, Word.To<AnswerUseKind>(reader.GetString(1)), reader.GetInt64(2)),
                Values(query)),
            cancellationToken);

    private Task<IReadOnlyList<string>> IdsAsync(BotQuery query, string where, int most, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<string>>(
            session => session.All(
                $"""
                SELECT conversation_id FROM (
                    SELECT conversation_id, max(day) AS day FROM bot_days WHERE {InPeriod} AND {where}
                    GROUP BY conversation_id ORDER BY 2 DESC, 1 DESC LIMIT @most)
                ORDER BY conversation_id
                """,
                reader => reader.GetString(0),
                [.. Values(query), ("@most", most)]),
            cancellationToken);

    private static string Where(BotMeasure measure) => measure switch
    {
        BotMeasure.Resolved => BotSums.Resolved,
        BotMeasure.Deflected => BotSums.Deflected,
        BotMeasure.Handed => "asked > 0 AND handed > 0",
        BotMeasure.Missed => "missed > 0",
        BotMeasure.Unhelpful => "unhelpful + max(rejected, 0) > 0",
        _ => "asked > 0",
    };

    private static (string Name, object? Value)[] Values(BotQuery query) =>
        [("@from", query.From.DayNumber), ("@until", query.Until.DayNumber), ("@inbox", query.InboxId)];
}
