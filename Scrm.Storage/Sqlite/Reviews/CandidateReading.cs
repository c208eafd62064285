using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Reviews;

/// <summary>Reads what there is to review.</summary>
internal static class CandidateReading
{
    private const string Undecided = "NOT EXISTS (SELECT 1 FROM tag_reviews r WHERE r.observation_id = o.id AND r.standing = 1)";

    public static IReadOnlyList<TagObservation> Since(Session session, DateTimeOffset since, int limit) => session.All(
        $"""
        SELECT o.body FROM tag_observations o
        WHERE o.rule_id IS NOT NULL AND o.at >= @since AND {Undecided} ORDER BY o.at DESC LIMIT @limit
        """,
        reader => Json.Read<TagObservation>(reader.GetString(0)),
        ("@since", Instant.Of(since)),
        ("@limit", limit));

    public static IReadOnlyList<TagObservation> OfRule(Session session, string ruleId, int ruleVersion, int limit) => session.All(
        $"""
        SELECT o.body FROM tag_observations o
        WHERE o.rule_id = @rule AND o.rule_version = @version AND {Undecided} ORDER BY o.at, o.row LIMIT @limit
        """,
        reader => Json.Read<TagObservation>(reader.GetString(0)),
        ("@rule", ruleId),
        ("@version", ruleVersion),
        ("@limit", limit));

    public static int CountOfRule(Session session, string ruleId, int ruleVersion) => (int)(session.Number(
        $"SELECT count(*) FROM tag_observations o WHERE o.rule_id = @rule AND o.rule_version = @version AND {Undecided}",
        ("@rule", ruleId),
        ("@version", ruleVersion)) ?? 0);

    public static IReadOnlyList<TagObservation> ById(Session session, IReadOnlyList<string> ids) => session.All(
        "SELECT o.body FROM json_each(@ids) i JOIN tag_observations o ON o.id = i.value",
        reader => Json.Read<TagObservation>(reader.GetString(0)),
        ("@ids", Json.Write(ids)));

    public static IReadOnlyList<TagObservation> Decisions(Session session, IReadOnlyList<string> contactIds) => session.All(
        """
        SELECT o.body FROM json_each(@ids) i
        JOIN tag_observations o INDEXED BY tag_observations_of_people ON o.contact_id = i.value AND o.rule_id IS NULL
        """,
        reader => Json.Read<TagObservation>(reader.GetString(0)),
        ("@ids", Json.Write(contactIds)));
}
