using Scrm.Core.Segments.Facts;
using Scrm.Core.Segments.Matching;
using Scrm.Storage.Sqlite.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Segments;

/// <summary>Who has which tags.</summary>
internal static class TagSets
{
    private const string Living = "tag_id = @tag AND contact IS NOT NULL AND (expires_at IS NULL OR expires_at > @now)";

    private const string Plain = $"SELECT contact FROM tag_assignments WHERE {Living}";

    private const string Limited = $"""
        SELECT contact FROM tag_assignments
        WHERE {Living} AND score >= @score AND confidence >= @confidence AND last_seen >= @since
        AND (@text IS NULL OR instr(folded, @text) > 0) AND (@ranged = 0 OR (low <= @to AND high >= @from))
        """;

    /// <summary>Those who meet a test on tags.</summary>
    public static RowSet Of(Session session, TagTest test)
    {
        var found = new RowSet();
        var isPlain = test is { MinScore: null, MinConfidence: null, Since: null, Text: null, AsksRange: false };
        foreach (var tag in test.TagIds)
        {
            if (isPlain)
            {
                session.Each(Plain, reader => found.Add(reader.GetInt64(0)), ("@tag", tag), ("@now", Instant.Of(test.Now)));
                continue;
            }

            session.Each(
                Limited,
                reader => found.Add(reader.GetInt64(0)),
                ("@tag", tag),
                ("@now", Instant.Of(test.Now)),
                ("@score", test.MinScore ?? -ValueRange.Open),
                ("@confidence", test.MinConfidence ?? -ValueRange.Open),
                ("@since", Instant.Of(test.Since) ?? long.MinValue),
                ("@text", test.Text),
                ("@ranged", test.AsksRange ? 1 : 0),
                ("@from", test.From ?? -ValueRange.Open),
                ("@to", test.To ?? ValueRange.Open));
        }

        return found;
    }

    /// <summary>Those who meet a test on a dimension's strength.</summary>
    public static RowSet Of(Session session, DimensionTest test, RowSet everybody)
    {
        var left = new Dictionary<long, double>();
        session.Each(
            """
            SELECT contact, score FROM tag_assignments INDEXED BY tag_assignments_of_dimension
            WHERE dimension_id = @dimension AND contact IS NOT NULL AND (expires_at IS NULL OR expires_at > @now)
            """,
            reader =>
            {
                var contact = reader.GetInt64(0);
                left[contact] = test.Left(left.GetValueOrDefault(contact, 1), reader.GetDouble(1));
            },
            ("@dimension", test.DimensionId),
            ("@now", Instant.Of(test.Now)));
        var found = new RowSet();
        foreach (var (contact, rest) in left)
        {
            if (test.Meets(rest))
            {
                found.Add(contact);
            }
        }

        if (test.Meets(1))
        {
            // Who has no tag of the dimension has strength 0, which these limits take.
            var known = new RowSet();
            foreach (var contact in left.Keys)
            {
                known.Add(contact);
            }

            return found.Or(everybody.Without(known));
        }

        return found;
    }
}
