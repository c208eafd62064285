using MongoDB.Bson;
using Scrm.Core.Answers;
using Scrm.Core.Outcomes;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Turns;

namespace Scrm.Storage.Mongo.Improving;

/// <inheritdoc cref="IBotOutcomes"/>
internal sealed class MongoBotOutcomes(MongoStore store) : IBotOutcomes
{
    /// <inheritdoc/>
    public Task<BotPeriod> ReadAsync(BotQuery query, CancellationToken cancellationToken) => store.ReadAsync(
        async session =>
        {
            var days = await session.AllAsync(BotDayRows.Plan, InPeriod(query));
            var conversations = Conversations(days);
            return new BotPeriod(
                query.From,
                query.Until,
                BotFigures.Count(conversations),
                [
                    .. conversations.GroupBy(one => one.InboxId).OrderBy(inbox => inbox.Key, StringComparer.Ordinal)
                        .Select(inbox => new InboxCounts(inbox.Key, BotFigures.Count(inbox))),
                ],
                [
                    .. conversations.Where(one => one["asked"] > 0 && one["handed"] > 0).GroupBy(one => one.Reason ?? "")
                        .OrderByDescending(reason => reason.Count()).ThenBy(reason => reason.Key, StringComparer.Ordinal)
                        .Select(reason => new ReasonCount(reason.Key, reason.LongCount())),
                ],
                [
                    .. days.GroupBy(row => row["day"].ToInt32()).OrderBy(day => day.Key)
                        .Select(day => new DayCounts(DateOnly.FromDayNumber(day.Key), BotFigures.Count(day.Select(row => BotFigures.Of([row]))))),
                ]);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<long> CountAsync(BotQuery query, BotMeasure measure, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Conversations(await session.AllAsync(BotDayRows.Plan, InPeriod(query))).LongCount(one => Meets(one, measure)), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<BotConversation>> ConversationsAsync(
        BotQuery query, BotMeasure measure, string? reason, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<BotConversation>>(
            async session =>
            {
                var found = Conversations(await session.AllAsync(BotDayRows.Plan, InPeriod(query)))
                    .Where(one => Meets(one, measure) && (reason is null || (one.Reason ?? "") == reason))
                    .OrderByDescending(one => one.Day).ThenByDescending(one => one.ConversationId, StringComparer.Ordinal)
                    .Take(limit).ToList();
                var names = (await session.FieldsAsync(
                    ConversationRows.Plan, new BsonDocument("_id", Op.In(found.Select(one => one.ConversationId))), "name"))
                    .ToDictionary(row => row["_id"].AsString, row => row["name"].AsString);
                return
                [
                    .. found.Where(one => names.ContainsKey(one.ConversationId)).Select(one => new BotConversation(
                        one.ConversationId, names[one.ConversationId], one.InboxId, DateOnly.FromDayNumber(one.Day), one.Last, one.Reason, one["asked"], one["missed"])),
                ];
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> SpokenInAsync(BotQuery query, int most, CancellationToken cancellationToken) =>
        IdsAsync(query, day => day["asked"] + day["chosen"] > 0, most, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> WeakAsync(BotQuery query, int most, CancellationToken cancellationToken) => IdsAsync(
        query, day => day["missed"] + day["offered"] + day["unhelpful"] + day["handed"] + Math.Max(day["rejected"], 0) > 0, most, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, BotCounts>> ArmsAsync(string prefix, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyDictionary<string, BotCounts>>(
            async session => (await session.AllAsync(BotDayRows.Plan, new BsonDocument("arm", Op.Within(prefix, prefix + "~"))))
                .GroupBy(row => row["arm"].AsString).ToDictionary(arm => arm.Key, arm => BotFigures.Count(Conversations(arm))),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleUseCount>> UsesAsync(BotQuery query, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<ArticleUseCount>>(
        async session =>
        [
            .. (await ArticleUseRows.BetweenAsync(session, query.From, query.Until, query.InboxId))
                .GroupBy(use => (use.ArticleId, use.Kind))
                .Select(use => new ArticleUseCount(use.Key.ArticleId, query.From, use.Key.Kind, use.Sum(one => one.Count)))
                .OrderBy(use => use.ArticleId, StringComparer.Ordinal).ThenBy(use => use.Kind),
        ],
        cancellationToken);

    private Task<IReadOnlyList<string>> IdsAsync(BotQuery query, Func<BotFigures, bool> which, int most, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<string>>(
            async session =>
            [
                .. (await session.AllAsync(BotDayRows.Plan, InPeriod(query))).Select(row => BotFigures.Of([row])).Where(which)
                    .GroupBy(day => day.ConversationId).OrderByDescending(one => one.Max(day => day.Day)).ThenByDescending(one => one.Key, StringComparer.Ordinal)
                    .Take(most).Select(one => one.Key).Order(StringComparer.Ordinal),
            ],
            cancellationToken);

    private static BsonDocument InPeriod(BotQuery query) => new BsonDocument("day", Op.Within(query.From.DayNumber, query.Until.DayNumber + 1))
        .Add("inbox", Field.Of(query.InboxId), query.InboxId is not null);

    private static List<BotFigures> Conversations(IEnumerable<BsonDocument> days) =>
        [.. days.GroupBy(row => row["conversation"].AsString).Select(BotFigures.Of)];

    private static bool Meets(BotFigures one, BotMeasure measure) => measure switch
    {
        BotMeasure.Resolved => one.IsResolved,
        BotMeasure.Deflected => one.IsDeflected,
        BotMeasure.Handed => one["asked"] > 0 && one["handed"] > 0,
        BotMeasure.Missed => one["missed"] > 0,
        BotMeasure.Unhelpful => one["unhelpful"] + Math.Max(one["rejected"], 0) > 0,
        _ => one["asked"] > 0,
    };
}
