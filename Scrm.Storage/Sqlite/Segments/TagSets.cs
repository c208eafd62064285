using Scrm.Core.Segments.Facts;
using Scrm.Core.Segments.Matching;
using Scrm.Storage.Documents;
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
                session.Scan(Plain, row => found.Add(row.Number(0)), ("@tag", tag), ("@now", Instant.Of(test.Now)));
                continue;
            }

            session.Scan(
                Limited,
                row => found.Add(row.Number(0)),
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
        var left = new double[(session.Number("SELECT max(contact) FROM contact_facts") ?? 0) + 1];
        Array.Fill(left, 1);
        session.Scan(
            """
            SELECT contact, score FROM tag_assignments INDEXED BY tag_assignments_of_dimension
            WHERE dimension_id = @dimension AND contact IS NOT NULL AND (expires_at IS NULL OR expires_at > @now)
            """,
            row =>
            {
                var contact = row.Number(0);
                left[contact] = test.Left(left[contact], row.Real(1));
            },
            ("@dimension", test.DimensionId),
            ("@now", Instant.Of(test.Now)));
        var found = new RowSet(left.Length);
        for (var contact = 0; contact < left.Length; contact++)
        {
            if (test.Meets(left[contact]))
            {
                found.Add(contact);
            }
        }

        // A row may be of nobody.
        return found.And(everybody);
    }
}
